VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 2
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// Turn 1: two of the choices lead to the one beginning (the group laughs on, and then it turns), two to the other (a sentence, and a silence).
=== opening ===
Annick tells her case standing up, because the chairs are made for children and she needs both arms. She calls him Mr Tamm. She has taken off a hat that she is not wearing, and bows with it. #id:op1 #who:narrator #phase:story
So he’s gone through the hedge, not his own hedge, somebody’s, and he gets out and he says to it, I do beg your pardon. #id:op2 #who:annick #fn:story
He’s seventy-nine. He brings me eggs. This Monday he had a little flag sticking out of his radiator, with a seven on it. And he said no, he hadn’t been anywhere near the golf course. #id:op3 #who:annick #fn:story
He pulls it out and has a look at it, and then he gives it to me. As if I’d lost it. It’s in with my pencils now. #id:op12 #who:annick #fn:story
Samuel has to hold on to Halima’s chair. #id:op4 #who:narrator
And he taught me to drive, that’s the, he taught everyone. Forty years, with the sign on the roof. Whatever you do, Annick, first the mirror. #id:op5 #who:annick #fn:story
I’d already given up twice. Not the test, I mean the car. I sat in it and cried, and he read his newspaper. And after a while he turned the page and said, take your time, Annick, the road’s not going anywhere. #id:op11 #who:annick #fn:story
So that’s who comes in, you see, with the eggs. And since Christmas he doesn’t see what’s on his left. And he doesn’t see that he doesn’t. I’ve shown him, with my finger. He says, on the left there was only ever hedge. #id:op6 #who:annick #fn:story
They have just got their breath back, and it goes off again, louder. You are laughing too. Annick sits down at last, pink in the face, with the hat on her knee. #id:op7 #who:narrator
And he still drives? #id:op8 #who:devika #fn:interrogation #phase:questions
Round the village. He says he knows every stone. He’s met most of them. #id:op9 #who:annick #fn:clarify
They laugh at that as well. Annick’s right foot is pressing on the floor, and stays there. It is a quarter to seven. #id:op10 #who:narrator #watch:presenter
+ [Let them laugh until it is over. #id:c-laugh #fn:silence #wait:10]
    ~ shift(safety, 1)
    It takes a while, and comes back twice. When it is quiet, Annick has picked up her chair without being asked. #id:la1 #who:narrator #why:laughed-out
    -> flags
+ [“Thank you, we’ve got him. Annick, would you move back?” #id:c-move #fn:time]
    Devika had another question. She looks at her finger, and folds it away. #id:mo1 #who:narrator #why:moved-on
    -> flags
+ [“When he drives, Annick, where does he have to go?” #id:c-where #fn:interrogation]
    ~ shift(near_patient, 1)
    Well, the shop. The churchyard, on Sundays. And on Wednesdays there’s the little one, he takes her to nursery. #id:wh1 #who:annick #fn:clarify
    She hears it when she has said it. His granddaughter, she says. She’s four. #id:wh2 #who:narrator #why:asked-where
    -> wednesday
+ [“What’s your foot doing, Annick, while you’re laughing?” #id:c-foot #fn:noticing]
    ~ shift(near_doctor, 1)
    My foot? Oh. That. It’s been doing that since I was behind them on the hill. He takes his granddaughter to nursery on Wednesdays, she’s four. #id:fo1 #who:annick #fn:disclosure
    I wasn’t even close. I was fifty metres off, and I braked. #id:fo2 #who:annick #fn:disclosure #why:foot-named
    -> wednesday

// The first beginning. The laughter turns.
=== flags ===
Annick’s chair stands by the piano now, and Annick is on it. #id:fl1 #who:narrator #phase:hold
I want to know where he keeps them. I think he’s got all eighteen. #id:fl2 #who:mats #fn:joke-away
My grandfather drove into the post office. Into it. And then he bought stamps. #id:fl3 #who:halima #fn:own-story
Mine only drives to places that she can see from the kitchen. #id:fl10 #who:devika #fn:own-story
Everybody has one. There is a tractor in it, and a bishop. Annick laughs at each of them, a little later than the rest. #id:fl4 #who:narrator
No, hang on. Hang on a minute. I’m on at seven tomorrow. If he comes, he comes to me. Him, or whoever was on his left. #id:fl5 #who:samuel #fn:own-feeling
And she eats his eggs. #id:fl6 #who:samuel #fn:judgement
Has she told him to stop? She said she’d shown him. I didn’t hear that she’d told him. #id:fl7 #who:devika #fn:judgement
It’s not funny, actually. I mean, I’d have had his keys. There and then. #id:fl8 #who:halima #fn:judgement
They have all sat up straight on the little chairs. By the piano Annick has forgotten to stop smiling. Nobody looks that way but Leonor, and she only for a moment. #id:fl9 #who:narrator #watch:presenter #ask:words
+ [“I laughed as loud as anyone just now. Where’s that gone?” #id:c-laughed #fn:redirect]
    ~ shift(safety, 1)
    ~ shift(near_patient, -1)
    Gone? I don’t know. He’s coming. I was laughing, and I could hear him change down. #id:al1 #who:samuel #fn:own-feeling
    I took my mother’s keys, in the spring. So now she walks. Along that road, in the dark, with her shopping. #id:al2 #who:halima #fn:own-story #why:laughter-shared
    I hardly laughed, says Devika. By the piano the smile has gone, and Annick rubs her cheeks. #id:al3 #who:narrator
    -> tricks
+ [“Annick’s in the dock, and can’t speak. Who’ll speak as her?” #id:c-as-her #fn:protect]
    ~ shift(near_doctor, 1)
    I’d tell him tomorrow. I’d be telling him tomorrow till, I don’t know. Easter. #id:ah1 #who:devika #fn:as-doctor #stance:for-doctor
    I’d be seventeen again. Yes, Mr Tamm. And look in the mirror. #id:ah2 #who:mats #fn:as-doctor #stance:for-doctor
    Well, I’d tell him. Somebody’s got to be able to say it. #id:ah3 #who:samuel #fn:judgement
    Nobody takes that up. Samuel’s knees stick out a little farther into the circle than the others’, and he moves his chair. #id:ah4 #who:narrator #why:samuel-left
    -> tricks
+ [Give them time to hear what they have said. #id:c-hear #fn:silence #wait:15]
    ~ shift(safety, -1)
    ~ shift(near_doctor, -1)
    Devika nods at Samuel, and Halima says, exactly. The smile by the piano goes at last. #id:hw1 #who:narrator #why:left-alone
    I did tell him. I drew it for him. I can draw it for you, if you … #id:hw2 #who:annick #fn:defence
    She has got up. Behind the piano is a blackboard, with lines for music on it, and she is looking for the chalk. #id:hw3 #who:narrator #away:annick
    -> chalk
+ [“And Mr Tamm? What’s it like, with nothing on the left?” #id:c-tamm #fn:balance]
    ~ shift(near_patient, 1)
    ~ shift(near_doctor, -1)
    Quiet. It’s got very quiet over there. #id:ta1 #who:mats #fn:as-patient #stance:for-patient
    No, they jump out at me. I mean, that’s what it’s like. People have got so rude. They come from nowhere. #id:ta2 #who:halima #fn:as-patient #stance:for-patient
    He’s not daft, mind. You don’t say sorry to a hedge if you think you’re right. #id:ta3 #who:samuel #fn:hypothesis #stance:for-patient #why:to-the-left
    It is lively again, and all on one side. Nobody looks to the left, where the piano stands. #id:ta4 #who:narrator
    -> tricks

// She has come out to defend herself. A way back is offered, a way through the drawing, and the board.
=== chalk ===
+ [“Sit down again, Annick, please. That was mine to stop.” #id:c-chalk #fn:repair]
    ~ shift(safety, 1)
    ~ shift(near_doctor, 1)
    I’d nearly got it, she says, and keeps the chalk. She sits down on the piano stool this time, and is suddenly the tallest person in the room. #id:ck1 #who:narrator #why:chalk-left
    I’d have drawn it too. It’s easier to draw. #id:ck2 #who:devika #fn:as-doctor #stance:for-doctor
    I only said eggs. I’d eat them too, probably. #id:ck3 #who:samuel #fn:repair
    -> tricks
+ [“One drawing, Annick. And where are we on it?” #id:c-one-drawing #fn:stay-with-image]
    ~ shift(near_patient, 1)
    She draws a windscreen, and rubs out the left half with her sleeve. Samuel’s there, she says, and Halima. So they’re gone. #id:cw1 #who:narrator
    But I’m right here. I mean, I’d be waving. #id:cw2 #who:halima #fn:association
    That’s what I tell him. He looks at my finger, and he’s ever so polite about it. #id:cw3 #who:annick #fn:clarify #why:on-the-windscreen
    She lays the chalk down and goes back to the piano without being asked. Samuel has moved his chair a little to the right. #id:cw4 #who:narrator
    -> tricks
+ [“Yes, show us. You’ve had to sit there long enough.” #id:c-show #fn:invite]
    -> board

=== board ===
~ shift(safety, 1)
~ shift(curiosity, -1)
It is a good drawing, two circles with the left half rubbed dark. Annick’s voice has become quite firm. #id:bo1 #who:narrator
So is that the nerve, or farther back? #id:bo2 #who:devika #fn:teaching
There’s a thing you can do with a sheet of paper. You have them cross out stars. #id:bo3 #who:samuel #fn:teaching
Mats writes it down. They ask and she explains until ten past seven, and nobody is cross with anybody. #id:bo4 #who:narrator #why:on-the-board
Annick, would you like to say something, to end with? #id:bo5 #who:you #fn:invite #phase:return
No. Thank you. That was a nice change. #id:bo6 #who:annick #fn:thanks
When the others have gone down Leonor stays, and wipes the board. Which village was that, she asks, did she say? You tell her that she did not. No, says Leonor, of course. She wipes off the lines for the music too, and has to say sorry for that. #id:bo7 #who:narrator #phase:after #ending:which-village
-> END

// Flight into tricks. How does one come back from there?
=== tricks ===
{ near_doctor > 2:
    It has gone quiet, and then everybody speaks at once. #id:tr1 #who:narrator
- else:
    It is not quiet for long. #id:tr2 #who:narrator
}
Where I trained there was a form. You tick a box, they write to him, and it hasn’t come from you. Here I’d have to look. #id:tr3 #who:devika #fn:advice
My uncle, they took a thing out of his engine. This big. What’s it called? He had the bonnet up every morning. #id:tr4 #who:samuel #fn:own-story
I don’t know. Or it fails its inspection. I mean, one word at the garage, they’d do it. They love him. #id:tr5 #who:halima #fn:advice
They’ve all learned from him. #id:tr6 #who:mats #fn:joke-away
Then two talk at once, and somebody knows about sugar. Annick has found a thread on her sleeve. #id:tr7 #who:narrator #away:annick
+ [“And if there weren’t a garage? What would you say to him?” #id:c-say #fn:redirect]
    ~ shift(curiosity, 1)
    You’re not to drive any more. #id:sy1 #who:devika #fn:as-doctor #stance:for-doctor
    She says it to the xylophone, rather loud, and goes on looking at it. By the piano Annick has shut her eyes. #id:sy2 #who:narrator #away:devika #why:said-aloud
    Well, I couldn’t have. Not like that, with his hat in his hand. I’d have asked after the hens. #id:sy3 #who:halima #fn:as-doctor #stance:for-doctor
    -> pedals
+ [“It’s morning, and his engine won’t start. What does he do?” #id:c-morning #fn:balance]
    ~ shift(near_patient, 1)
    Lifts the bonnet. He’s not got his glasses, so he feels about in there. He knows it all by hand. #id:mg1 #who:samuel #fn:image #stance:for-patient
    And he puts the things back that they’ve taken out. You can’t, I mean, he taught people engines. #id:mg2 #who:halima #fn:hypothesis #stance:for-patient
    I’d think, now it’s started. Now they do things behind my back. #id:mg3 #who:mats #fn:as-patient #stance:for-patient #why:bonnet
    -> pedals
+ [“That’s five people who’d like to help. Let’s leave her a bit of air.” #id:c-no-advice #fn:rule]
    ~ shift(safety, -1)
    ~ shift(near_doctor, 1)
    Four, says Leonor. She has not suggested anything. #id:na1 #who:narrator
    Right. No advice. I do know. It’s just that it’d work, that with the garage. #id:na2 #who:halima #fn:noticing #stance:about-group #why:rule-named
    Samuel puts his hands flat on his knees, like somebody who is being driven. Annick lets go of her thread. #id:na3 #who:narrator
    -> pedals
+ [Let the tricks run out by themselves. #id:c-run-out #fn:silence #wait:12]
    ~ held = MIN(held + 1, 1)
    ~ shift(near_doctor, 1)
    There is one more, with a potato, and then there are none. #id:ro1 #who:narrator
    She’ll have been through all these. At night. I bet she’s even thought of the potato. #id:ro2 #who:mats #fn:hypothesis #stance:for-doctor #why:tricks-over
    By the piano Annick laughs. This time she is the first. #id:ro3 #who:narrator
    -> pedals

// The group with the case, after the first beginning.
=== pedals ===
It is five past seven. Out in the corridor somebody is mopping. #id:pe1 #who:narrator
Those cars have pedals on the other side as well. I keep feeling for them. #id:pe2 #who:mats #fn:image #stance:for-doctor
Mine used his. All the time. I hated that man. #id:pe3 #who:devika #fn:association
So she’s seventeen, right, and he sits there with his hands in his lap. And now it’s her who’s, you know. And she’s got nothing. Down there. #id:pe4 #who:samuel #fn:hypothesis #stance:for-doctor
So who’s got the brake? #id:pe9 #who:mats #fn:hypothesis
I don’t know. I keep thinking about the hedge. #id:pe10 #who:devika #fn:association
{ near_patient > near_doctor:
    He’d know if she braked. He’d say, well done. And then off he goes. #id:pe5 #who:halima #fn:as-patient #stance:for-patient
- else:
    I mean, what does he do all day, if he doesn’t drive? #id:pe6 #who:halima #fn:hypothesis #stance:for-patient
}
The road’s not going anywhere. Isn’t that what he said? Well, it is. It comes to me. #id:pe11 #who:samuel #fn:own-feeling
He won’t be driving about for nothing. There’ll be somebody waiting. #id:pe7 #who:leonor #fn:hypothesis #stance:for-patient
Leonor has hardly spoken tonight. Annick has lifted her head. The clock over the door says nine minutes past, and at a quarter past you end. #id:pe8 #who:narrator #watch:clock
+ [“Annick, would you like to come back in?” #id:c-back #fn:invite]
    Leonor looks as if she had been spared something. #id:ba1 #who:narrator
    -> back_in
+ [“Leonor, who would be waiting for him?” #id:c-waiting #fn:stay-with-image]
    ~ shift(near_patient, 1)
    I don’t know. I was only … I don’t know. #id:wa1 #who:leonor #fn:noticing
    A little girl. On Wednesdays. He takes her to nursery, and she sits on the left. #id:wa2 #who:annick #fn:disclosure
    She has said it from the piano. It is Tuesday. Samuel stands up, looks at you, and does not know what he has stood up for. #id:wa3 #who:narrator #why:waited-for
    Annick, come outside with me. The rest of you, would you wait for us? #id:wa4 #who:you #fn:protect
    Out there the children’s hooks run along the wall, each with a picture. She has the number up before the door is shut, and turns to the wall between the duck and the boat. #id:wa5 #who:narrator #away:annick
    -> her_call
+ [Leave room for one more. #id:c-room #fn:silence #wait:20]
    ~ held = MIN(held + 1, 1)
    ~ shift(curiosity, 1)
    It is a good one, as far as you can tell. Feet are pressing on the floor here and there. When you look up it is fourteen minutes past. #id:rm1 #who:narrator #why:one-more
    Annick, there’s a minute, if you’d like it. #id:rm2 #who:you #fn:invite #phase:return
    No, let’s go home. Tomorrow’s an early one. Wednesdays always are. #id:rm3 #who:annick #fn:defence
    Leonor has dropped a glove, and looks for it for a long time. #id:rm4 #who:narrator #away:leonor
    -> door

=== back_in ===
Annick comes back in, and does not sit down. #id:bk1 #who:narrator #phase:return
{
- near_doctor < 2:
    Well. You had a good laugh, that’s something. #id:bk2 #who:annick #fn:thanks
- near_doctor > 2:
    Forty lessons, and I never once felt his brake. I don’t know how he could sit there. I’d like to ask him that. First. Before the rest. #id:bk3 #who:annick #fn:disclosure
- else:
    I do eat them. The eggs. I lay there on Monday and thought, that’s a bribe, and then I had two for breakfast. #id:bk4 #who:annick #fn:disclosure
}
Thank you, Annick. We’ll stop there. #id:bk5 #who:you #fn:time
-> door

// What a leader is told alone.
=== door ===
The little chairs make little stacks. Annick is the first down the stairs. Leonor waits among the children’s hooks in the corridor until the others have gone past. #id:do1 #who:narrator #phase:after
I know who that is. There’s only the one who taught everybody. #id:do2 #who:leonor #fn:own-feeling #stance:about-self
He brings his granddaughter on Wednesdays. To the nursery. I’m standing there with my boy, I see how he parks. And I sat in there and laughed. #id:do3 #who:leonor #fn:own-feeling #stance:about-self
He gets out first and goes right round, and opens the door for her, and she waits for it. Every time. Like a lady. #id:do6 #who:leonor #fn:association #stance:for-patient
And tomorrow’s Wednesday. #id:do4 #who:leonor #fn:noticing
Down in the yard a car door shuts. #id:do5 #who:narrator #ask:words
+ [“Stay here a moment. I’ll see if I can catch Annick.” #id:c-catch #fn:protect]
    -> yard
+ [“What would you like to do with it, Leonor?” #id:c-do #fn:invite]
    -> my_car
+ [“Leave it with me now. I’ll ring Annick tonight.” #id:c-with-me #fn:protect]
    -> light

=== yard ===
She has the window down already. You say that it is about Wednesdays. #id:ya1 #who:narrator
Who told you that? #id:ya2 #who:annick #fn:interrogation
You say that you cannot tell her. Annick looks past you, up at the corridor, where there is a light and one person standing in it. #id:ya3 #who:narrator #why:caught
I was going to ring his daughter. From home. I’d decided it, in there. #id:ya4 #who:annick #fn:defence
Well, no. I hadn’t. #id:ya5 #who:annick #fn:disclosure
She rings from behind the wheel, with the window up, and you stand in the yard until she nods. When you get upstairs, the light is on and Leonor has gone down the other way. #id:ya6 #who:narrator #ending:one-light
-> END

=== my_car ===
I’d like not to have come tonight. #id:mc1 #who:leonor #fn:own-feeling
Right. I’ve got the mother’s number, from the summer fair. I’ll say there’s room in my car. There isn’t, there’s a double bass. I’ll take out the bass. #id:mc2 #who:leonor #fn:hypothesis
She does it at once, under the hooks, in a bright voice that you have not heard before. No trouble at all. Just tomorrow, says Leonor, yes. It is untrue from one end to the other, and it is settled in a minute. #id:mc3 #who:narrator #why:her-way
And the week after, you ask. Leonor pulls on her glove, each finger by itself. I don’t think I can sit next to Annick next month, she says. And knowing. You do see that. #id:mc4 #who:narrator #ending:double-bass
-> END

=== light ===
Would you? She takes your hand in both of hers, gloves and all, and goes downstairs as if somebody had taken a bag from her. #id:li1 #who:narrator #why:taken-over
You ring at half past eight, at nine, and at twenty to ten. You leave your name and that it is not too late. More than that would be for her ears only. #id:li2 #who:narrator
The answer comes at ten to seven in the morning. Sorry, out like a light, was it so bad last night? When you ring, her line is engaged. It is Wednesday. Outside it is getting light. #id:li3 #who:narrator #ending:getting-light
-> END

// The second beginning. A sentence, and the room is silent. Here silence is taken for an answer.
=== wednesday ===
Nobody laughs now. It has stopped so suddenly that a tap can be heard, dripping in the corner. Mats has the end of a laugh on his face, and nowhere to put it. It is Tuesday. #id:we1 #who:narrator
Annick looks from one to the next. She still has the hat on her knee, and a hand on it. #id:we2 #who:narrator #watch:presenter #ask:words
+ [Stay with the silence. #id:c-stay #fn:silence #wait:20]
    ~ held = MIN(held + 1, 1)
    ~ shift(near_doctor, -1)
    She’ll be singing, at the back there. #id:st1 #who:halima #fn:image #stance:for-patient
    He only does twenty, you know. And it’s barely two miles. #id:st2 #who:annick #fn:defence
    She looks round once more, waits, and nods, as if something had been agreed. #id:st3 #who:narrator #why:taken-as-yes
    -> tonight
+ [“I’m stopping the case here. Annick, come out and ring.” #id:c-stop #fn:protect]
    ~ shift(safety, -1)
    Now? But I’ve only just … I haven’t told you the best bit. #id:sp1 #who:annick #fn:defence
    She gets up all the same. The others look at your feet as you go past. #id:sp2 #who:narrator #why:stopped-at-once
    -> hooks
+ [“Who knows about the Wednesdays, apart from us?” #id:c-who #fn:interrogation]
    ~ shift(near_patient, 1)
    His daughter, she straps her in. She said to me, at the fair, you’d tell us, doctor, wouldn’t you? And I said, of course I would. #id:ww1 #who:annick #fn:disclosure
    So ring her. #id:ww2 #who:devika #fn:advice
    Annick looks at Devika as one looks at somebody very far away, to see who it is. #id:ww3 #who:narrator #why:who-knows
    -> tonight
+ [“I’m glad you’ve said that here. Would you move back now?” #id:c-carry #fn:invite]
    ~ shift(near_doctor, 1)
    She is behind the piano before you have finished. All that you can see of her is one shoe. Samuel looks at you, and goes on looking. #id:ca1 #who:narrator #away:annick #why:carried-on
    -> in_the_car

// Something has been said, and not yet what is to become of tomorrow.
=== tonight ===
+ [“I can’t leave it there. Annick, we’ll go outside and ring.” #id:c-out #fn:repair]
    ~ shift(near_doctor, 1)
    She looks at her hand, and puts the hat away, wherever it was. I thought you’d never, she says, and does not finish it. #id:ou1 #who:narrator #why:went-out
    -> hooks
+ [“After the hour you and I will ring. Is that soon enough?” #id:c-after #fn:protect]
    ~ shift(safety, 1)
    After. Yes. She’s up till ten. #id:af1 #who:annick #fn:clarify
    She moves behind the piano, until there is only a shoe to be seen. Samuel takes out his telephone, looks at the time, and puts it on his knee, face down. #id:af2 #who:narrator #away:annick #why:promised
    -> in_the_car
+ [“Samuel, you’re looking at me. What is it?” #id:c-samuel #fn:invite]
    ~ shift(safety, -1)
    I’m waiting for you to say it. She’s got to ring someone. And if she doesn’t, then I will. #id:sa1 #who:samuel #fn:advice
    You can’t, Samuel. I mean, that was told in here. #id:sa2 #who:halima #fn:rule
    You don’t even know who he is. #id:sa3 #who:mats #fn:judgement
    They are all looking at Samuel, as though it were he who had driven through the hedge. #id:sa4 #who:narrator #why:on-samuel
    No, he’s right. I’ll go and do it. #id:sa5 #who:annick #fn:disclosure
    She goes, and you go after her. Nobody has said anything to Samuel. #id:sa6 #who:narrator
    -> hooks

// The frame is broken. The two of them in the corridor.
=== hooks ===
Outside, the children’s hooks run along the wall at the height of your hip, each with a picture. Annick stands between the duck and the boat with her telephone. Behind the door five people are not saying anything. #id:ho1 #who:narrator
I could say it’s about the eggs. I could say, thank your father for the eggs, and oh, by the way. #id:ho7 #who:annick #fn:defence
She has the number on the little screen and her thumb beside it. Somewhere below a bucket is being put down. #id:ho8 #who:narrator
You couldn’t do it? You’d do it so much better. You don’t even know them. #id:ho2 #who:annick #fn:disclosure
+ [“It’s yours to say. I’ll stand here until you’ve said it.” #id:c-yours #fn:protect]
    ~ shift(safety, 1)
    I thought you’d say that. That’s what he’d have said. #id:yo1 #who:annick #fn:disclosure #why:stood-there
    She presses, and turns to the wall. #id:yo2 #who:narrator #away:annick
    -> her_call
+ [“Give it to me. I’ll begin, and then you take over.” #id:c-begin #fn:protect]
    ~ shift(safety, -1)
    You say who you are, and that nothing has happened. What should have happened, says a woman’s voice, who are you, is it my father? No, you say, and then you say it again. #id:bg1 #who:narrator #why:began-for-her
    She takes it out of your hand. #id:bg2 #who:narrator
    -> her_call
+ [“He’ll be there on Monday with his eggs. What do you want him to say of you?” #id:c-monday #fn:redirect]
    ~ shift(near_patient, 1)
    That I said it to his face. Well, it’s too late for that. That I didn’t send anybody. #id:mo2 #who:annick #fn:disclosure #why:to-his-face
    She walks up and down once, past the fish, the apple, the tree and the boat, and then she presses. #id:mo3 #who:narrator #away:annick
    -> her_call
+ [Stand with her by the hooks, and give her time. #id:c-by-hooks #fn:silence #wait:12]
    ~ held = MIN(held + 1, 1)
    ~ shift(near_doctor, 1)
    They’ve got names under them. Look. That one’s a duck, and it’s called Jasper. No, that’s the boy. #id:by1 #who:annick #fn:association
    She laughs, and then it is over with the laughing. She presses. Through the door you can hear that they have begun to talk in there. #id:by2 #who:narrator #why:duck-and-boat
    -> her_call

=== her_call ===
It’s about tomorrow. No, no, nothing’s happened. Your father mustn’t drive her. He doesn’t see what’s on his left. … No, he doesn’t know that I’m ringing. … Since Christmas. … Yes. I know I did. #id:ho4 #who:annick #fn:disclosure
She’ll take her herself. She said, since Christmas? And then she thanked me. #id:ho5 #who:annick #fn:disclosure
She sits down on the little bench and gets up again. On the hooks hang seven grown-up coats, with their hems on the floor. #id:ho9 #who:narrator
He’ll know by breakfast who it was. Then I’d better be there by breakfast. He’s not to drive at all, is he? Do I have to go back in? #id:ho6 #who:annick #fn:disclosure #ask:words
+ [“No, you don’t have to. I’ll bring you your coat.” #id:c-coat #fn:protect]
    -> coat
+ [“They’re still sitting there. Come in and end it with us.” #id:c-in #fn:invite]
    -> by_telephone
+ [Sit down with her on the children’s bench, and wait. #id:c-bench #fn:silence #wait:15]
    -> bench

=== coat ===
You hold it for her. I’d practised it, you know, she says into the collar. In the car. The hat and everything. Through the glass you see her sit at the wheel. She looks in the mirror for a long time before she pulls out. #id:co1 #who:narrator #away:annick
It’s been seen to, you say in the music room, and that this is all you can tell them. #id:co2 #who:narrator #why:sent-home
And us? #id:co3 #who:samuel #fn:noticing #stance:about-group
You ask what it was like to sit here. Nobody wants to begin. Mats strikes one note on the xylophone, and puts the little hammer back exactly as it was. #id:co4 #who:narrator
Can we go on about him? Or is that over now? #id:co6 #who:mats #fn:noticing #stance:about-group
You say that they can. Nobody does. #id:co7 #who:narrator
They go before the time. When you ask for a case the next month, there are two chairs too many, and it takes until ten past before anybody has one. #id:co5 #who:narrator #phase:after #ending:two-chairs-too-many
-> END

=== by_telephone ===
When Annick comes in all five stand up. Then nobody knows why, and they sit down again, one by one. #id:bt1 #who:narrator #phase:return
She’s taking her herself. #id:bt2 #who:annick #fn:disclosure
Samuel nods, and goes on nodding. You told it so well, says Halima. #id:bt3 #who:narrator #why:brought-in
Yes. I’d practised. #id:bt4 #who:annick #fn:defence
So he won’t be coming to me tomorrow. #id:bt7 #who:samuel #fn:own-feeling
I don’t know what he’ll do tomorrow. She was his Wednesday. #id:bt8 #who:annick #fn:disclosure
Forty lessons, and he’d got a brake of his own there, and I never felt it. Not once. And I go and do it to him by telephone. #id:bt5 #who:annick #fn:disclosure
It is a quarter past. You thank her. On the stairs Devika asks Mats what a group is for, then, and means it. #id:bt6 #who:narrator #phase:after #ending:by-telephone
-> END

=== bench ===
It is a foot high. You both have your knees before your faces. Annick tells you, quite calmly, how one starts on a hill: not with the foot, with the ear. You listen for the engine. He shut his eyes and made her listen. #id:be1 #who:narrator #why:on-the-bench
He can’t have been reading, you know. Not with me howling beside him. #id:be4 #who:annick #fn:disclosure
She thinks about that. Behind the door somebody says something, and later somebody else. At a quarter past it opens. They come out one behind the other, and have to reach across the two of you for their coats. Sorry, says each of them. Sorry. Sorry. #id:be2 #who:narrator
What did we talk about, says Mats, when you ask. Whether we were allowed to. #id:be3 #who:narrator #phase:after #ending:over-your-heads
-> END

// The frame holds, with the Wednesday in it.
=== in_the_car ===
I can’t do this. There’s a child in that car, and I’m supposed to have a, what, an image? #id:ic1 #who:samuel #fn:own-feeling #phase:hold
He has said it to you. The others look at his hands, which are large and have nothing to do. #id:ic8 #who:narrator #ask:words
+ [“Then don’t have an image. Just sit in it. What’s it like?” #id:c-sit-in #fn:stay-with-image]
    ~ shift(near_patient, 1)
    Hot. He’s got the heating up, for her. It smells of dog. Nothing’s the matter, that’s what I can’t stand. It’s nice in here. #id:si1 #who:samuel #fn:image #stance:for-both
    It would be. I mean, they both like it, don’t they? I hadn’t thought of that. #id:si2 #who:halima #fn:hypothesis #stance:for-both #why:nice-in-here
    -> back_of_the_car
+ [“You’re frightened. Who else in here is frightened?” #id:c-frightened #fn:invite]
    ~ shift(curiosity, 1)
    Devika puts up a finger, as at school. Mats puts up a whole hand. Halima says that she is never frightened, she only gets loud. #id:fr1 #who:narrator
    I’ve got two who shouldn’t be driving. I know both their cars. I cross over when I see them, on foot, with my own child. #id:fr2 #who:devika #fn:own-story #stance:about-self #why:hands-up
    -> back_of_the_car
+ [“Annick’s had it in the car with her since Christmas. How is that?” #id:c-since #fn:balance]
    ~ shift(near_doctor, 1)
    You’d be nice to everybody. You’d, I don’t know, tell stories. #id:sc1 #who:mats #fn:as-doctor #stance:for-doctor
    I’d drive behind him. That’s what she does, isn’t it? I’d have a reason to go that way, every Wednesday. #id:sc2 #who:devika #fn:as-doctor #stance:for-doctor #why:behind-him
    And brake. Great. #id:sc3 #who:samuel #fn:judgement
    -> back_of_the_car
+ [Let Samuel’s sentence stand. #id:c-stand #fn:silence #wait:15]
    ~ held = MIN(held + 1, 1)
    ~ shift(near_patient, 1)
    Nobody tells him that he has to have one. Halima draws her cardigan round her. #id:sd1 #who:narrator
    I keep wanting to count to three. For her, I mean. One, two, three, and you’re there. #id:sd2 #who:halima #fn:association #stance:for-patient #why:let-stand
    -> back_of_the_car

=== back_of_the_car ===
I’d have made it a funny one as well. You’d just have got the hedges. #id:ic2 #who:mats #fn:as-doctor #stance:for-doctor
It’s all they still ask me to do. Wednesdays. She holds on to my finger, as far as the gate. #id:ic3 #who:halima #fn:as-patient #stance:for-patient
She can see it, though, from where she is. What’s on the left. She could tell him when something’s coming. #id:ic9 #who:mats #fn:hypothesis
Perhaps she does, says Halima, after a while. #id:ic10 #who:narrator
And I’m to tell him? I couldn’t do a hill start. #id:ic4 #who:devika #fn:as-doctor #stance:for-doctor
I couldn’t care less who tells him. What time’s nursery? Does anyone know what time nursery is? #id:ic5 #who:samuel #fn:interrogation
Half past eight. #id:ic6 #who:leonor #fn:association
They look at her. They’re usually at half past eight, says Leonor. By the piano the shoe presses on the floor. It is nine minutes past seven, and at a quarter past you end. #id:ic7 #who:narrator #watch:clock
+ [“Annick, would you like to come back in?” #id:c-return #fn:invite]
    The shoe stays where it is for a moment longer. #id:rt1 #who:narrator
    -> which_way
+ [“Samuel, you haven’t got out of that car at all.” #id:c-car #fn:stay-with-image]
    -> in_front
// Only where nobody has said yet who sees to tomorrow.
+ {safety < 3} [“One thing first, Annick. Who rings his daughter tonight?” #id:c-tonight #fn:protect]
    I do, says Annick, from behind the piano, as if she had been asked her name. And then: would you stand there? #id:to1 #who:narrator #why:asked-for-tonight
    Yes, you say. Samuel has found somewhere to put his hands. #id:to2 #who:narrator
    -> she_knows
+ [Leave the rest of the time to them. #id:c-rest #fn:silence #wait:20]
    ~ held = MIN(held + 1, 1)
    ~ shift(near_patient, 1)
    Someone is humming, very low, and it is Mats. He has not noticed. When he stops, it is fourteen minutes past. #id:re1 #who:narrator #why:humming
    Annick, there’s a minute, if you’d like it. #id:re2 #who:you #fn:invite
    -> which_way

=== which_way ===
{
- safety > 2:
    -> she_knows
- else:
    -> monday
}

=== she_knows ===
I’ve been doing it back there. What I’ll say to her. I’m on the third go, and it still begins with the eggs. #id:sk1 #who:annick #fn:disclosure #phase:return
Thank you, Annick. We’ll stop there. #id:sk2 #who:you #fn:time
The two of you stay behind on the steps. His daughter does not answer, not the second time either. I’ll go round, says Annick, it’s on my way. It is not on her way. #id:sk3 #who:narrator #phase:after #why:on-the-steps
At twenty to eleven you get two words: she knows. Samuel is on at seven. He will be asleep by now, or not. #id:sk4 #who:narrator #ending:two-words
-> END

=== monday ===
I’ll talk to him. Properly, I mean, sitting down. On Monday, when he brings the eggs. #id:mn1 #who:annick #fn:disclosure #phase:return
Nobody says which comes first, Monday or Wednesday. Samuel opens his mouth, and looks at you, and shuts it. #id:mn2 #who:narrator #why:until-monday
Thank you, Annick. We’ll stop there. #id:mn3 #who:you #fn:time
Samuel holds the door for her. Drive carefully, he says. Then they have all gone, and you turn the little chairs over and put them on the tables. At half past eight the next morning you look at the clock, wherever you are. #id:mn4 #who:narrator #phase:after #ending:on-monday
-> END

=== in_front ===
~ shift(safety, -1)
No. And I’m not getting out till somebody’s rung. If she doesn’t, I will. #id:if1 #who:samuel #fn:advice
Samuel. That’s told in here. #id:if2 #who:halima #fn:rule
So? #id:if3 #who:samuel #fn:defence
Then I’ll never tell you anything again, says Mats, and is startled himself. Four of them have turned their chairs to Samuel, and sit closer together than before. #id:if4 #who:narrator #why:four-to-one
Leave him alone. I’ll do it here, if nobody minds. If I go home first, I won’t. #id:if5 #who:annick #fn:disclosure
She has come out with the telephone at her ear, and it is too late for you to say anything, because somebody has answered. All of you hear a woman’s voice, and a child in a bath. He mustn’t drive her, says Annick. The voice stops. The child goes on. #id:if6 #who:narrator
You end three minutes late, and nobody knows where to look. There is a name now, and everyone has heard it. #id:if7 #who:narrator #phase:after #ending:a-child-in-a-bath
-> END
