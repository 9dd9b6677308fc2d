VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 2
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// Turn 1: a few questions to Emre.
=== opening ===
One o’clock, a seminar room in the dental hospital. On the shelf by the window stand some forty plaster jaws, each with a year on it. Kofi has brought clementines, and the bag is going round. Emre has taken one and has not peeled it. He said that he had something, if nobody else had. #id:op1 #who:narrator #phase:story
It’s a bit of a nothing, to be fair. Nobody’s ill. I’ll call her Mrs Finch, because of the cards. There’s always a bird on the front. #id:op2 #who:emre #fn:story
So. Back tooth, kept her awake for weeks. She’s fifty-something, she’s in a school kitchen in the mornings. I did the root, and then it needed a crown. Five visits, three hours each, because somebody’s got to come and check every little step. And she just lies there with the rubber sheet on, and afterwards she says sorry. Sorry about my tooth. #id:op3 #who:emre #fn:story
Fourth time, she’d brought me plums. In a bread bag. And she said I looked tired. I mean, I had a mask on. #id:op4 #who:emre #fn:story
The crown’s been ready since January. It’s in a little box in my drawer, and it fits nobody else in the world. All she’s got to do is come once. The desk rings her, she says lovely, see you then, and she doesn’t come. Two days later there’s a card. Dear Mr Emre, thank you for all your kindness. Everybody went, aah. #id:op5 #who:emre #fn:story
February, same again. March, same again. That one’s an owl. They’re up on the board, all three, my tutor reads them out to the new ones. I’ve got more cards than anyone in my year. #id:op6 #who:emre #fn:story
I lay everything out, every time. Last Wednesday I sat there for forty minutes, and then I noticed I’d put my mask on. Oh, and I need six crowns to qualify and I’ve got five. But that’s not why I’m telling it. #id:op7 #who:emre #fn:story
He says the last bit fast, and laughs, and several people laugh with him. Kofi says aah. Hugh has found something on his sleeve. #id:op8 #who:narrator #away:hugh
Thank you, Emre. Does anyone need to know anything, before you move back? #id:op9 #who:wanda #fn:invite #phase:questions
What’s she got on it now? Acrylic? Because that’s not going to last. #id:op10 #who:marisol #fn:interrogation
Acrylic. No. I know. #id:op11 #who:emre #fn:clarify
Have you told her that it’ll break? #id:op13 #who:petra #fn:interrogation
In December. I drew it for her, on the tray paper. She said what a lovely drawing, and could she keep it. #id:op14 #who:emre #fn:clarify
Petra nods, and so does Marisol. Wanda looks round the circle, and the look comes to you. #id:op12 #who:narrator
+ [“What was the last thing she said to you?” #id:c-last-thing #fn:interrogation]
    ~ shift(near_patient, 1)
    The last thing. You get yourself home, love, you look done in. And I said, see you in January. #id:ql1 #who:emre #fn:clarify
    He opens his mouth again, and then he picks up his chair. #id:ql2 #who:narrator #why:one-question
    -> friendly
+ [“Three cards. She must have felt well looked after.” #id:c-looked-after #fn:reassurance]
    ~ shift(safety, 1)
    ~ shift(curiosity, -1)
    Yeah. Thanks. No, she was. I mean, she did. That’s what everyone says. #id:qr1 #who:emre #fn:defence #why:what-everyone-says
    He smiles at you for it, and gets up. Marisol lifts her bag out of his way. #id:qr2 #who:narrator
    -> friendly
+ [Ask nothing, and watch what he does with his hands. #id:c-hands #fn:silence #wait:10]
    ~ shift(curiosity, 1)
    They are rolling the clementine. It goes up one knee and down the other. #id:qw1 #who:narrator
    I’ve never rung her myself, by the way. I could. I’ve had the number up, on the, on my phone. #id:qw2 #who:emre #fn:disclosure #why:not-asked-for
    -> friendly

// Turn 2: everybody is nice.
=== friendly ===
Emre moves his chair back to the shelf with the jaws. That leaves eight chairs and a gap. #id:f1 #who:narrator #phase:hold
I want her. Honestly. Plums, in a bread bag. Come on. #id:f2 #who:kofi #fn:own-feeling #stance:for-patient
Mine brought me a parking ticket. So I’d know what I was costing him. #id:f3 #who:hugh #fn:own-story #stance:about-self
It’s very common, you know. Once it’s stopped hurting, a lot of them never come for the crown. There’ll be a paper on it. #id:f4 #who:marisol #fn:teaching
They don’t all send an owl, though. #id:f5 #who:kofi #fn:association
That gets a laugh. He looks pleased, and turns to the other side. #id:f11 #who:narrator
Wouldn’t you want her, Petra? #id:f9 #who:kofi #fn:invite
I’d see the envelope coming. #id:f10 #who:petra #fn:as-doctor #stance:for-doctor
Kofi waits for the rest of that, and there is none. The bag starts on its second round. Thanks. Thank you. Ooh, go on, then. Sanna has peeled hers in one long piece. She tears the peel into little squares and lines them up on her knee. #id:f6 #who:narrator #away:sanna #watch:group
Nobody has said an unkind word. But somebody’s foot is going, quite fast, and the floorboards pass it on. You can feel it in your chair. #id:f7 #who:narrator #ask:feeling
The bag is back with Kofi. He folds the top over, twice. #id:f8 #who:narrator
+ [“I see it all laid out under the lamp, and the chair’s empty.” #id:c-lamp #fn:image #stance:for-doctor]
    ~ shift(curiosity, 1)
    And a cup of that pink water. #id:fi1 #who:hugh #fn:association
    I’d want the lamp off. #id:fi2 #who:petra #fn:as-doctor #stance:for-doctor
    I’d tip it over. The tray. The lot. #id:fi3 #who:sanna #fn:as-doctor #stance:for-doctor #why:into-the-picture
    She says it quite lightly. A square of peel has slid off her knee, and she bends down for it. #id:fi4 #who:narrator #away:sanna
    -> owl
+ [“I’ve gone fidgety. I don’t know if that’s him, or her, or lunch.” #id:c-fidgety #fn:own-feeling]
    ~ shift(curiosity, 1)
    It’s the chairs. #id:ff1 #who:hugh #fn:joke-away
    It’s not the chairs. #id:ff2 #who:sanna #fn:noticing #stance:about-group #why:not-the-chairs
    I’m fine. I’m having a lovely time. #id:ff3 #who:kofi #fn:own-feeling
    He looks round to see who else is. Tariq is rubbing the side of his jaw. #id:ff4 #who:narrator
    -> owl
+ [“A patient knitted me a scarf once. I’ve never had it on.” #id:c-scarf #fn:own-story #stance:about-self]
    ~ shift(near_patient, -1)
    Kofi wants to know what colour. Marisol was given a vase, and Hugh a cake in the shape of a molar. They all have something, and it is pleasant to hear about. #id:fs1 #who:narrator
    I got chutney. It’s been in the fridge for three years. I can’t stand it, and I can’t throw it out. #id:fs2 #who:petra #fn:own-story #stance:about-self #why:chutney
    So throw it out. #id:fs3 #who:sanna #fn:advice
    It is only chutney, says Petra. Sanna has found out how loud that was. #id:fs4 #who:narrator
    -> owl
+ [Look at the gap in the circle, and leave it empty. #id:c-gap #fn:silence #wait:15]
    It goes on until Tariq gets up and opens the window. He does it so hard that a jaw rocks on the shelf. Emre puts his hand on it. #id:fw1 #who:narrator #why:the-window
    Bit fresh, isn’t it? #id:fw2 #who:kofi #fn:noticing #stance:about-group
    Is it? #id:fw3 #who:tariq #fn:noticing #stance:about-group
    Kofi smiles at him and buttons his cardigan, right to the top. #id:fw4 #who:narrator
    -> owl

// Turn 3: a laugh, an irritation, and the leader hands it to one person.
=== owl ===
I’ve got both of them at once, somehow. It’s Wednesday, two o’clock. He’s got his mask on, and she’s at a kitchen table somewhere, and she’s choosing a bird. #id:o1 #who:petra #fn:image #stance:for-both
Hugh laughs. It bursts out of him, and it goes on longer than anybody can join in. #id:o2 #who:narrator
Sorry. Sorry, Emre, it’s not funny. It’s just, choosing a bird. #id:o3 #who:hugh #fn:joke-away
By the shelf Emre smiles with his mouth. He has one of the jaws in his lap, and opens it and shuts it. #id:o4 #who:narrator #watch:presenter
Well, I think it’s rude. Can I say that? Three afternoons. And then you get a bird, so nobody can say a thing. #id:o5 #who:sanna #fn:judgement #stance:for-doctor
She’s not rude, Sanna. She’ll be frightened, bless her. #id:o6 #who:kofi #fn:hypothesis #stance:for-patient
I never said she wasn’t frightened. #id:o7 #who:sanna #fn:noticing
Mine don’t write. If they’re frightened. They just don’t pick up. #id:o11 #who:marisol #fn:hypothesis
Everybody’s different, though, aren’t they? My little ones go ever so quiet. #id:o12 #who:kofi #fn:association #stance:for-patient
Sanna, you sound angry. Is that something you know from somewhere else, being kept waiting? #id:o8 #who:wanda #fn:interpretation
No. I’m fine. #id:o9 #who:sanna #fn:own-feeling
She sweeps the squares of peel into a heap. Everyone is looking at her knee. Kofi feels for the bag. #id:o10 #who:narrator #ask:words
+ [“I’m cross too. Have been since the owl, and I couldn’t tell you who with.” #id:c-cross #fn:own-feeling #stance:about-self]
    ~ shift(safety, 1)
    That’s what that was, just now. I thought I was laughing. #id:oc1 #who:hugh #fn:own-feeling
    I’m not cross. I’m a bit bored, if I’m honest. Is that allowed? #id:oc2 #who:marisol #fn:own-feeling
    It is. Sanna, I asked that as if you’d brought it in from outside. I’ve been tapping my foot for ten minutes. #id:oc3 #who:wanda #fn:repair #why:more-than-one
    I know. It’s been coming up my chair. #id:oc4 #who:sanna #fn:noticing #stance:about-group
    She eats a piece of her clementine. She does not look at Wanda while she does it. #id:oc5 #who:narrator #away:sanna
    -> chart
+ [“A minute ago we were all laughing. Now we’re all looking at Sanna.” #id:c-looking #fn:noticing #stance:about-group]
    ~ shift(curiosity, 1)
    I started that. I asked her about herself, and I could have asked any of us. Sorry, Sanna. #id:on1 #who:wanda #fn:repair #why:all-looking
    It’s all right. I just don’t want to be the one who’s got it. #id:on2 #who:sanna #fn:own-feeling
    I haven’t got it. #id:on3 #who:kofi #fn:own-feeling
    No, says Hugh, it’ll have come in with the fruit. Kofi puts the bag under his chair and pushes it back with his heel. #id:on4 #who:narrator
    -> chart
+ [“I’m Mrs Finch, and I heard that. Rude. I can’t ever come now.” #id:c-heard-that #fn:as-patient #stance:for-patient]
    ~ shift(near_patient, 1)
    No. I missed the one, and that was bad enough. So I wrote. And then I’d missed two. #id:of1 #who:kofi #fn:as-patient #stance:for-patient #why:heard-that
    Sanna throws the heap of peel at the bin by the door, from where she sits. Most of it goes in. #id:of2 #who:narrator
    And then three. Go on, somebody. #id:of3 #who:wanda #fn:stay-with-image
    Right. So that’s me done. #id:of4 #who:sanna #fn:noticing
    -> under
+ [Give Sanna time, and stay quiet. #id:c-give-time #fn:silence #wait:15]
    ~ shift(safety, -1)
    Sanna reads the fire notice on the door. She reads all of it. Kofi holds the bag out to her, past your knees. No, thank you. Go on. I said no, Kofi. #id:ow1 #who:narrator #away:sanna #why:fire-notice
    I’d like to take back half of that. Of my question. #id:ow2 #who:wanda #fn:repair
    Which half? #id:ow3 #who:sanna #fn:noticing #stance:about-group
    Wanda thinks about it. She says that she is not sure yet. Sanna turns her chair a little, towards the door. #id:ow4 #who:narrator #away:sanna
    -> chart

// Turn 4, as most hours go.
=== chart ===
Shall I say the thing? I’m in trouble anyway. He’s one short. We’re all one short of something. #id:ch1 #who:hugh #fn:noticing #stance:about-group
Dentures. I need two. I look at old men on the bus. #id:ch2 #who:marisol #fn:own-story #stance:about-self
It could be a joke. Hugh waits, and does not laugh. #id:ch3 #who:narrator
And it’s up on the wall in there. Over the sink. Names and boxes, and a tick if it’s done. You can read it lying down. #id:ch4 #who:hugh #fn:association
So she’s had it over her. What’s that, fifteen hours? #id:ch5 #who:petra #fn:hypothesis #stance:for-patient
She won’t have noticed. She had that sheet on. #id:ch6 #who:kofi #fn:hypothesis #stance:for-patient
Not on her eyes. #id:ch7 #who:petra #fn:hypothesis #stance:for-patient
Nobody says anything to that. One or two have gone red. By the shelf Emre shuts the jaw and keeps it shut. Something is being felt in here, and it has no name yet. #id:ch8 #who:narrator #ask:feeling
+ [“There’s his name up there, and there’s a gap after it. That’s me, that is.” #id:c-gap-is-me #fn:as-patient #stance:for-patient]
    ~ shift(near_patient, 1)
    And is he nice because he’s, or is it, I don’t know. Is it for the tick? #id:cb1 #who:tariq #fn:as-patient #stance:for-patient #why:in-her-eyes
    I don’t want to find out. If I don’t come, he’s just nice. #id:cb2 #who:petra #fn:as-patient #stance:for-patient
    Oh, don’t, says Kofi. He means it. Sanna has stopped playing with the peel. #id:cb3 #who:narrator
    -> last
+ [“I’d be as nice to her as I can, and the whole time I’d be counting.” #id:c-counting #fn:as-doctor #stance:for-doctor]
    ~ shift(near_doctor, 1)
    With your lips moving. #id:cc1 #who:hugh #fn:joke-away
    -> upper
+ [“He could just tell her. I need you to come, it’s for my finals.” #id:c-just-tell #fn:advice]
    ~ shift(curiosity, -1)
    Or in writing. There’s a letter for that, it’s on the system. #id:ca1 #who:marisol #fn:advice
    -> plan
+ [Stay with it, and look at nobody. #id:c-look-at-nobody #fn:silence #wait:20]
    -> light

// Turn 4, when Mrs Finch has been given a voice.
=== under ===
I’m lying down. I’d say something, but I’ve got the sheet on. There’s only the wall to look at. #id:u1 #who:petra #fn:as-patient #stance:for-patient
There’s a chart on it. Ours has, over the sink. Names and boxes, and a tick if it’s done. #id:u2 #who:hugh #fn:association
Then I’ve read it. Fifteen hours. I know it off by heart. #id:u3 #who:petra #fn:as-patient #stance:for-patient
And he’s one short. Everyone knows what everyone’s short of. I need two dentures. I look at old men on the bus. #id:u4 #who:marisol #fn:own-story #stance:about-self
She wouldn’t hold that against him. #id:u5 #who:kofi #fn:hypothesis #stance:for-patient
I would. #id:u6 #who:sanna #fn:own-feeling
Hugh could laugh now, and looks at the floor. One or two have gone red. By the shelf Emre shuts the jaw and keeps it shut. There is a feeling in the room, and nobody says what it is. #id:u7 #who:narrator #away:hugh #ask:feeling
+ [“And I’m the one with the little mirror, hoping she can’t read.” #id:c-mirror #fn:as-doctor #stance:for-doctor]
    ~ shift(near_doctor, 1)
    She can read. She’s written three cards. #id:um1 #who:sanna #fn:hypothesis
    -> upper
+ [“Maybe if she doesn’t come, the plums were just a present.” #id:c-present #fn:hypothesis #stance:for-patient]
    ~ shift(near_patient, 1)
    You mean, if she comes, then it’s for his exam. #id:up1 #who:tariq #fn:hypothesis #stance:for-both #why:plums
    Lot of trouble to go to. For plums. #id:up2 #who:sanna #fn:judgement
    It’s what she had. #id:up3 #who:petra #fn:hypothesis #stance:for-patient
    Sanna thinks about that. She looks as if she would have preferred to go on being right. #id:up4 #who:narrator
    -> last
+ [“They could hang that chart somewhere else. That can’t be hard.” #id:c-move-chart #fn:advice]
    ~ shift(curiosity, -1)
    There’s a form for it. It goes to the buildings people. #id:uc1 #who:marisol #fn:advice
    -> plan
+ [Stay under there with her, and say nothing. #id:c-stay-under #fn:silence #wait:20]
    -> light

=== upper ===
One of mine died. In the holidays. And before I’d thought anything else I’d thought, there goes my upper. #id:us1 #who:marisol #fn:own-story #stance:about-self #why:there-goes-my-upper
She says it in the voice in which she says everything. Kofi, beside her, does not say aah. #id:us2 #who:narrator
I’ve never told anyone that. You needn’t all look. #id:us3 #who:marisol #fn:noticing #stance:about-group
So they do not look. By the shelf Emre does. #id:us4 #who:narrator
-> last

=== light ===
~ shift(curiosity, 1)
I make those. Well, I’m learning to. You hold it up to the light. There’s no name on it, it’s a number. #id:li1 #who:tariq #fn:association #why:does-it-fit
I just look if it fits. Here, at the edge. I never … I mean, it could be somebody who doesn’t want it. #id:li2 #who:tariq #fn:own-feeling #stance:for-patient
That is more than Tariq has said since the autumn. He looks at his thumbs. Petra, of all people, says, go on, and he shakes his head. #id:li3 #who:narrator #away:tariq
-> last

// After a suggestion: a way back, or the flat end.
=== plan ===
~ shift(safety, 1)
And he could send her a card back. With a bird on. #id:pl1 #who:kofi #fn:advice
A robin. You can’t go wrong with a robin. #id:pl3 #who:hugh #fn:advice
Robins are Christmas. She’ll think it’s been lying about. #id:pl4 #who:marisol #fn:advice
Something that comes back, then. What comes back? Swallows. #id:pl5 #who:kofi #fn:advice
Kofi is delighted. It is the nicest three minutes so far, and Sanna has an opinion on swallows. Emre puts the jaw back on the shelf, with its front teeth to the wall. #id:pl2 #who:narrator #why:which-bird
+ [“I was quick with that. I think I wanted it over with.” #id:c-over-with #fn:repair]
    ~ shift(curiosity, 1)
    So did I. I’d got it half filled in. #id:pr1 #who:marisol #fn:own-feeling #why:half-filled-in
    I liked it, though. The swallows. #id:pr2 #who:sanna #fn:noticing #stance:about-group
    -> last
+ [“A swallow, then. And inside, your crown’s ready, please come once.” #id:c-short-and-plain #fn:advice]
    -> silly

// Turn 5: the last minutes before Emre comes back.
=== last ===
Where have those two got to, do you think? #id:l11 #who:wanda #fn:balance
I’ve gone off her. Isn’t that terrible? Twenty minutes ago I wanted her. Now I’m sitting here thinking, oh, just come and open your mouth. #id:l1 #who:kofi #fn:own-feeling
{ safety < 2:
    He looks across at Sanna for help. Sanna is looking at the door. #id:l15 #who:narrator #away:sanna
    So it’s not just her. #id:l16 #who:marisol #fn:noticing #stance:about-group
    Leave me out of it. #id:l17 #who:sanna #fn:noticing #stance:about-group
- else:
    Funny. Mine’s gone. I’d quite like to see that owl. #id:l2 #who:sanna #fn:own-feeling
    Have you two swapped? #id:l3 #who:marisol #fn:noticing #stance:about-group
    Kofi says he does not want it, thank you. He sits on his hands. #id:l4 #who:narrator
    Keep it a bit. It goes off by itself. #id:l12 #who:sanna #fn:noticing #stance:about-group
}
{ near_patient > near_doctor:
    I’ve lost him a bit. What does he do with his face, when they say she’s not coming? #id:l5 #who:petra #fn:hypothesis #stance:for-doctor
    He goes aah. First. So nobody else has to. #id:l6 #who:hugh #fn:as-doctor #stance:for-doctor
    And then he wipes the chair down. You have to, even if nobody’s been in it. #id:l13 #who:marisol #fn:as-doctor #stance:for-doctor
- else:
    What does she do, though, those Wednesdays? She’s said lovely, see you then. #id:l7 #who:hugh #fn:hypothesis #stance:for-patient
    She gets on the bus. I think she gets on and, I don’t know. She stays on. #id:l8 #who:petra #fn:image #stance:for-patient
    Past the stop. With a bread bag on her knee. #id:l14 #who:kofi #fn:image #stance:for-patient
}
The clock over the door says twenty-five to two. In five minutes Wanda will ask Emre to come back, and she has begun to look at him. #id:l9 #who:narrator #watch:clock
There is room for something more. It need not be much. #id:l10 #who:narrator #ask:words
+ [“Maybe every card’s meant to be the last one. Maybe that’s her goodbye.” #id:c-goodbye #fn:hypothesis #stance:for-patient]
    ~ shift(near_patient, 1)
    And everybody went, aah, and pinned it up. #id:lg1 #who:sanna #fn:noticing #stance:for-patient #why:three-goodbyes
    She might not know it herself. I never do, I stand in the door for half an hour. #id:lg2 #who:kofi #fn:hypothesis #stance:for-patient
    -> invited
+ [“I’d have had that owl down by now, some evening when nobody’s about.” #id:c-owl-down #fn:as-doctor #stance:for-doctor]
    ~ shift(near_doctor, 1)
    And put it where? #id:lo1 #who:hugh #fn:association
    In the drawer, says Kofi. With the little box. He has said it before he knew that he would. #id:lo2 #who:narrator #why:in-the-drawer
    -> invited
+ [“Emre, weren’t you ever cross with her? I’d have been.” #id:c-angry #fn:interrogation]
    ~ shift(safety, -1)
    Me? No. God, no. Why would I be? #id:la1 #who:emre #fn:defence #why:asked-straight
    He has turned his chair half in. Eight people look at him, and all of them kindly. #id:la2 #who:narrator
    -> asked
+ [Leave the last minutes to the others. #id:c-leave-last #fn:silence #wait:25]
    The others leave them too. A pigeon comes along the sill and looks in. Hugh snorts. That sets Petra off, and she giggles until she has to wipe her eyes. #id:lw1 #who:narrator #why:the-pigeon
    Sorry. I needed that. #id:lw2 #who:petra #fn:own-feeling
    -> invited

// After the question: a way back, or his answer.
=== asked ===
+ [“No, leave it, Emre. That was for me to answer.” #id:c-wrong-chair #fn:repair]
    ~ shift(safety, 1)
    All right, says Emre. He stays half in, and nobody sends him out again. #id:aw1 #who:narrator #why:wrong-chair
    -> invited
+ [“You can say it, you know. I’d really like to hear.” #id:c-like-to-know #fn:interrogation]
    Wanda lifts a hand, too late. #id:ak1 #who:narrator
    -> annoyed
+ [Look at the floor, and leave it to Wanda. #id:c-to-wanda #fn:silence #wait:10]
    You needn’t answer that, Emre. But since you’re half in, come in. #id:at1 #who:wanda #fn:protect
    -> annoyed

// What Emre says depends on how safe it was, and on whom the talk was near.
=== invited ===
Emre, would you like to come back in? #id:i1 #who:wanda #fn:invite
He lifts his chair over the bags and into the gap. He looks for somewhere to put his hands. #id:i2 #who:narrator #phase:return
{
- safety < 2:
    -> with_sanna
- near_patient >= near_doctor:
    -> metal
- else:
    -> pin
}

=== pin ===
There’s one I wasn’t going to tell you. #id:e7 #who:emre #fn:disclosure
I stayed on last Friday. There was no one about. I had my thumb on the pin. On the owl. #id:e1 #who:emre #fn:disclosure
I just wanted to see what the board looks like without it. #id:e2 #who:emre #fn:disclosure
And? says Hugh. Wanda looks at him, but it is out. #id:e3 #who:narrator
I straightened it. #id:e4 #who:emre #fn:disclosure
Nobody helps him with that. Wanda says that it is time, and thanks him. #id:e5 #who:narrator
Out in the corridor Kofi walks beside Emre as far as the lift. He has the bag under his arm, and for once he does not offer it to anyone. #id:e6 #who:narrator #phase:after #ending:he-straightened-it
-> END

=== metal ===
It’s a really boring thing that’s stuck in my head. #id:m7 #who:emre #fn:disclosure
I asked her, metal or white. I had them both there. I never asked her if she wanted one. #id:m1 #who:emre #fn:disclosure
She said, whatever’s quicker for you, love. So I did white. God. I’m an idiot. #id:m2 #who:emre #fn:disclosure
You’re not, begins Kofi, and then he stops himself. #id:m3 #who:narrator
Do I ring her, then? No. Sorry. I know you don’t do that here. #id:m4 #who:emre #fn:disclosure
Wanda says that they do not, and that it is time. She thanks him. Emre nods at the floor. #id:m5 #who:narrator #away:emre
On the stairs he is already telling Marisol how it was all his fault. Marisol says, technically, half. #id:m6 #who:narrator #phase:after #ending:metal-or-white
-> END

=== with_sanna ===
I’m with Sanna. I thought it was rude as well. Since the first one. I didn’t know you could say it. #id:s1 #who:emre #fn:disclosure
I sat there thinking, go on, say it again. #id:s7 #who:emre #fn:disclosure
Sanna turns her chair round from the door. A bit earlier, she says, would have been nice. #id:s2 #who:narrator
Yes. Sorry. I’m not supposed to say anything back there. #id:s3 #who:emre #fn:defence
No. We could have, though. #id:s4 #who:petra #fn:noticing #stance:about-group
Hugh studies his sleeve. Wanda says that it is time, and that she will not find a good last sentence. She thanks them both. #id:s5 #who:narrator #away:hugh
Sanna is the first one out. The bin lid goes down hard. #id:s6 #who:narrator #phase:after #ending:a-bit-earlier
-> END

=== annoyed ===
Can I say something? You’ve all been so nice. And you laughed about the bird, and everyone knows what she’s like, and none of you’s ever met her. #id:n1 #who:emre #fn:disclosure #phase:return
And now I’m meant to be cross with her, and I’m not. To be fair, I’m a bit annoyed with you. #id:n2 #who:emre #fn:disclosure
Fair enough, says Kofi. Emre says please don’t say fair enough. Nobody knows what to do with their faces. #id:n3 #who:narrator
I’m sorry about the bird. #id:n7 #who:hugh #fn:repair
No, it was funny. That’s what’s so annoying. #id:n8 #who:emre #fn:disclosure
We’ve three minutes, Emre. Do you want them? #id:n4 #who:wanda #fn:time
No. I think that was it. I’ve gone all shaky. #id:n5 #who:emre #fn:disclosure
He laughs, and this time nobody joins in. Wanda thanks him and leaves it there. In the doorway he waits for you, and then talks about the bus. #id:n6 #who:narrator #phase:after #ending:a-bit-annoyed
-> END

// Only a second closing move leads here.
=== silly ===
~ shift(curiosity, -1)
Dear Mrs Finch, your crown is ready. We look forward to seeing you. #id:y7 #who:marisol #fn:advice
And put how long it takes. She’ll think it’s three hours again. #id:y8 #who:hugh #fn:advice
Not we, says Kofi. I. Marisol crosses it out in the air. They have it nearly word for word when Wanda looks at the clock. #id:y1 #who:narrator #why:word-for-word
Emre, would you like to come back in? #id:y2 #who:wanda #fn:invite
No, it was good. I’ve got what I need, I think. I’ll do the swallow. It was a silly thing to bring, really, when you think what people have got. #id:y3 #who:emre #fn:defence #phase:return
It was not silly at all, says Kofi, and Hugh says no, it wasn’t. Emre says no, no. Wanda asks if there is more. There is not. #id:y4 #who:narrator
I still think it’s rude. #id:y5 #who:sanna #fn:judgement
People are putting on their jackets by then. When the room is empty, a clementine stands on the shelf among the jaws. It has not been peeled. #id:y6 #who:narrator #phase:after #ending:among-the-jaws
-> END
