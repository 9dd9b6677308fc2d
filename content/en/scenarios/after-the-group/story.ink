VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 2
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// The last three minutes of the group, and then two people who saw something different in them.
// The room: safety and curiosity are those between the two leaders; the doctor is Idris, the patient Mrs Orr.
=== opening ===
Twelve minutes past eight. For the last six Shirin has talked about her own mother, down to the crusts on the sandwiches. Then Anton called Idris back, and Idris has got his chair as far as the edge of the circle. #id:op1 #who:narrator #phase:return
There’s one thing I left out. On Sundays the one upstairs gives her supper at five. And at six the other one comes, with supper, in foil. They don’t know. Either of them. And she eats both. #id:op2 #who:idris #fn:disclosure
Mattie laughs. Idris looks up, and goes on faster. #id:op3 #who:narrator
And on Friday I rang one of them back. The one upstairs. I know I shouldn’t have. But I said to her, I said … #id:op4 #who:idris #fn:disclosure
He is holding on to his chair with both hands. His mouth is open, and his eyes go round the circle. #id:op5 #who:narrator #watch:presenter
Idris, you needn’t. Really. It’s a quarter past, let’s leave it there. #id:op6 #who:anton #fn:protect
Right. No, that’s fine. #id:op7 #who:idris #fn:defence
He is first at the coats and first on the stairs, with one arm in a sleeve. He has not said goodnight. The others go down after him in twos. #id:op8 #who:narrator #phase:after #away:idris
That leaves the two of you, seven chairs in a circle, and thirty-three folded against the wall. You begin with those, at the back of the hall. Anton takes one in each hand. He is humming. #id:op9 #who:narrator #phase:leaders
Well. I got him out of that by a whisker, didn’t I? #id:op10 #who:anton #fn:own-feeling #stance:for-doctor
One more word, and he’d have told them that he told her. In front of everybody. I could see it coming. Like a cup, you know, on the edge of a table. #id:op11 #who:anton #fn:hypothesis #stance:for-doctor #ask:words
+ [“What did you see coming, exactly? I couldn’t tell.” #id:c-saw #fn:invite]
    ~ shift(near_doctor, 1)
    His ears. They went red, and his voice went up, and he wasn’t talking to us any more. He’d gone to confession. And next to him there’s Piotr, who knows every practice in town. #id:sw1 #who:anton #fn:noticing #stance:for-doctor
    You had seen his eyes, you say, going round. For the way out, says Anton. You had thought, for a face. #id:sw2 #who:narrator #why:asked-first
    No, I’d do it again. Poor boy. #id:sw3 #who:anton #fn:own-feeling #stance:for-doctor
    -> shirin
+ [“I think I’d have let it drop, to be honest.” #id:c-drop #fn:noticing]
    ~ shift(safety, -1)
    ~ shift(curiosity, 1)
    Would you? With Piotr sitting there, who knows every practice in town? #id:dr1 #who:anton #fn:interrogation
    He has put one of the chairs down. The other he holds in front of him, like a tray. #id:dr2 #who:narrator
    He’d have gone home as the one who told. You can’t ask six people to un-hear a thing. #id:dr3 #who:anton #fn:hypothesis #stance:for-doctor
    He had got as far as, I said, and no further. You tell Anton so, and it sounds sharper than you meant. He looks at the chair in his hands. #id:dr4 #who:narrator #why:differed-at-once
    -> shirin
+ [“He’d have had six more minutes if I’d said the time.” #id:c-minutes #fn:noticing #stance:about-self]
    ~ shift(safety, 1)
    ~ shift(near_doctor, -1)
    Oh, no, no. You mustn’t take that on yourself. And what would he have done with six minutes? Fallen off for longer. #id:mi1 #who:anton #fn:reassurance
    He pats the chair that is nearest to him, as if it were you. His shoulders have come down. The humming starts again. #id:mi2 #who:narrator #why:took-the-blame
    -> shirin
+ [Take two chairs yourself, and hear him out. #id:c-hear-out #fn:silence #wait:10]
    ~ held = MIN(held + 1, 2)
    ~ shift(curiosity, 1)
    He tells it again, with the cup a little nearer to the edge. By the fifth chair it still has not fallen. #id:ho1 #who:narrator
    I did say it nicely. Didn’t I? He can’t have been offended. Nobody’s offended by a quarter past. #id:ho2 #who:anton #fn:own-feeling
    He looks at the door. Your next chair is one of those that squeak. #id:ho3 #who:narrator #why:heard-out
    -> shirin

// Turn 2: something about a member, from the coats.
=== shirin ===
The first row stands. It is not straight, and neither of you says so. #id:sh1 #who:narrator
And Shirin. Six minutes of crusts. Did you know she’s moved back in there? With the mother, since August. Piotr told me, by the coats. #id:sh2 #who:anton #fn:judgement
She might have said. One ought to know that sort of thing, if one’s supposed to be, well. In charge. #id:sh3 #who:anton #fn:judgement
+ [“Then one of the daughters was sitting there with us.” #id:c-daughter #fn:hypothesis #stance:about-group]
    ~ shift(curiosity, 1)
    Upstairs. She’s upstairs, of course she is. And he’s got his chair to the wall and can’t get away from her. Oh, that’s good. Then the crusts, the crusts would be … #id:da1 #who:anton #fn:hypothesis #stance:about-group
    You help him. It goes fast, and by the end of the second row you have furnished Shirin’s house between you, stairs and all. #id:da2 #who:narrator #why:furnished
    Or she’s got a mother, and likes to talk about her. #id:da3 #who:anton #fn:hypothesis
    -> clock
+ [“I’d sooner have that from her than from Piotr.” #id:c-from-her #fn:protect]
    ~ shift(safety, -1)
    Yes. Quite. So would I. #id:fh1 #who:anton #fn:noticing
    He shuts a chair that was meant to be opened, with a finger in it. For the next four chairs he speaks of nothing but chairs. #id:fh2 #who:narrator #why:from-her
    I wasn’t gossiping. I was worried about her. #id:fh3 #who:anton #fn:defence
    -> clock
+ [“Did you miss Mrs Orr at all, in those six minutes?” #id:c-where #fn:balance]
    ~ shift(near_patient, 1)
    Miss her? She was there, by the window. No. That’s the one from last week. #id:wh1 #who:anton #fn:noticing
    You go round once more, from chair to chair. Shirin had her own mother. Mattie had the foil. Beatriz was stuck at the lights with the Sunday one. Anton had Shirin, and you had the clock. #id:wh2 #who:narrator #why:where-was-she
    She eats both. It’s the one thing she does all evening, and two sentences later I … Well. #id:wh3 #who:anton #fn:noticing #stance:for-patient
    What Piotr says by the coats has got lost on the way. #id:wh4 #who:narrator
    -> clock
+ [Open the next chair, and say nothing to that. #id:c-nothing #fn:silence #wait:12]
    ~ held = MIN(held + 1, 2)
    ~ shift(safety, 1)
    ~ shift(curiosity, 1)
    It takes two chairs. #id:no1 #who:narrator
    I shouldn’t have told you that. Nor should he, for that matter. #id:no2 #who:anton #fn:repair
    The thing is, I liked it. The crusts. I could have sat there till ten. #id:no3 #who:anton #fn:own-feeling #stance:about-self #why:heard-himself
    -> clock

// Turn 3: what the learner would rather not say.
=== clock ===
Twenty-one minutes past, says the clock over the piano. You had it in front of you all evening. Anton comes and stands beside you, and looks up at it too. #id:cl1 #who:narrator #watch:clock
Can I ask you something? You knew how late it was. I saw you look. Why didn’t you say? #id:cl2 #who:anton #fn:invite
You know why. Three Mondays ago you said, Anton, it’s ten past. And he held up his wrist for all of them to see: thank you, I’ve got one too. They laughed, and so did you. It is a small thing to have kept. #id:cl3 #who:narrator #ask:words
+ [“You held up your watch at me. I didn’t want that again.” #id:c-watch #fn:own-feeling #stance:about-self]
    { safety > 2:
        -> watch_said
    - else:
        -> father
    }
+ [“She was in the middle of it, and I hadn’t the heart.” #id:c-heart #fn:own-feeling]
    ~ shift(safety, 1)
    No. Nor had I. Twelve years I’ve been telling people that one’s got to have the heart. #id:he1 #who:anton #fn:own-feeling
    You both laugh. It was true, as far as it went. His sleeve has slid back from the watch, and you look at the piano. #id:he2 #who:narrator #why:half-of-it
    -> sister
+ [“Would you have been pleased with me, if I had?” #id:c-pleased #fn:invite]
    ~ shift(curiosity, 1)
    Of course I would. No. No, I’d have held up my … #id:pl1 #who:anton #fn:noticing
    He has stopped with his wrist in the air. #id:pl2 #who:narrator
    Is it that? Then say so. You do that, you know. You ask me something, and it’s me who’s got to come out with it. #id:pl3 #who:anton #fn:own-feeling #why:question-back
    -> sister
+ [“I’ll tell you, but not with one eye on the door.” #id:c-not-now #fn:time]
    ~ shift(safety, -1)
    ~ shift(curiosity, 1)
    What, as bad as that? You were bored. No? You’re ill. You’re giving up the group. #id:nn1 #who:anton #fn:interrogation
    None of them, you say, and not now. You will ring him, this week. #id:nn2 #who:narrator #why:not-in-passing
    Fine. I’ll just think of nothing else till then. #id:nn3 #who:anton #fn:joke-away
    -> sister

=== watch_said ===
I know. I knew while I was doing it. And then you laughed, so I thought, oh good, that’s all right. #id:ws1 #who:anton #fn:own-feeling #stance:about-self
He pulls his sleeve down over it. #id:ws2 #who:narrator
You laugh very convincingly. I’d have to be told. #id:ws3 #who:anton #fn:noticing #why:watch-said
-> sister

// Turn 4, one way: he begins to treat you.
=== father ===
~ shift(safety, -1)
That? That was a joke. They all laughed. You laughed. #id:fa1 #who:anton #fn:defence
I’m sorry if you, no, I’m sorry. But you do feel told off rather quickly. What was your father, a headmaster? #id:fa2 #who:anton #fn:judgement #why:sorry-if
He was. You told Anton once, on a train, when you were talking about something else. #id:fa3 #who:narrator
+ [“It was your watch, Anton. Leave my father at home.” #id:c-at-home #fn:protect]
    ~ shift(safety, 1)
    Yes. All right. I take that back. My wife charges me a pound when I do it. #id:ah1 #who:anton #fn:repair
    He looks at his wrist, and puts it in his pocket, watch and all. For a time it stays there, and he opens chairs with one hand. #id:ah2 #who:narrator #why:left-at-home
    -> plan
+ [“He was. And who were you, when you stopped Idris?” #id:c-who-were-you #fn:redirect]
    ~ shift(curiosity, 1)
    Me? I was nobody. There was a doctor once, he told my sister something that he had from me. If he did. I never asked. #id:wy1 #who:anton #fn:own-story
    You did not know that there was a sister. He opens a chair, looks at it as if she might be on it, and sets it down in the row. #id:wy2 #who:narrator #why:asked-in-return
    -> plan
+ [“Maybe so. But it was Idris who was told to stop.” #id:c-was-idris #fn:balance]
    ~ shift(near_doctor, 1)
    It was. Yes, it was. And here I am with your father. #id:wi1 #who:anton #fn:repair
    He means it. What did Idris look like, from where you sat? You tell him, and put a chair down where there is one already. #id:wi2 #who:narrator #why:back-to-idris
    -> plan
+ [Let him have that one, and go on with the row. #id:c-have-that #fn:silence #wait:10]
    ~ held = MIN(held + 1, 2)
    ~ shift(safety, -1)
    He nods, as if you had answered. #id:ht1 #who:narrator
    It isn’t a reproach. We’ve all got one somewhere. #id:ht2 #who:anton #fn:reassurance
    He says it very kindly. You put out four chairs while he puts out one. #id:ht3 #who:narrator #why:let-him-have-it
    -> plan

// Turn 4, the other way: he tells you about himself.
=== sister ===
Anton opens the first chair of a new row, and sits down on it himself. #id:si1 #who:narrator
I’ll tell you what it was, with Idris. My sister and I had our mother between us, two years, and one doctor. We both rang him, naturally. And one day she rings me, and I can hear that he’s told her. She never said. You can hear it. #id:si2 #who:anton #fn:own-story
So when he got to, I said to her, I thought, no. Not in front of me. #id:si3 #who:anton #fn:own-feeling #stance:about-self
He rubs his knees. Downstairs somebody is singing scales. #id:si4 #who:narrator
+ [“And your sister? Did you ever ask her about it?” #id:c-ask-her #fn:invite]
    ~ shift(safety, 1)
    ~ shift(near_doctor, -1)
    No. She’s in Canada. We send each other our dinners, pictures of them. Looks nice, I write. Looks nice, she writes. #id:as1 #who:anton #fn:own-story
    There is more, and it is worth hearing. When you next look up, the row is still one chair long. #id:as2 #who:narrator #why:his-sister
    -> plan
+ [“Then it wasn’t the time. You’d have stopped him anyway.” #id:c-anyway #fn:noticing]
    ~ shift(safety, -1)
    ~ shift(near_doctor, 1)
    It was a quarter past. #id:an1 #who:anton #fn:defence
    Fourteen minutes past, you say. You had the clock. #id:an2 #who:narrator
    Fourteen. Then yes. I’d have stopped him at lunchtime. Happy? #id:an3 #who:anton #fn:own-feeling
    You are not, particularly. He does the rest of the row alone, and fast. #id:an4 #who:narrator #why:not-the-time
    -> plan
+ [“So what was Idris going to say to us, do you think?” #id:c-going-to #fn:redirect]
    ~ shift(near_patient, 1)
    ~ shift(near_doctor, 1)
    That he’d told her. About the home, that the sister’s been to look at one. That’s what I thought. I’d have sworn to it. #id:gt1 #who:anton #fn:hypothesis #stance:for-both
    Or that she need not cook on Sundays, you say, because the old lady gets something at six. Anton stares at you. Then he finds two more. #id:gt2 #who:narrator #why:four-ways
    So that’s four. And he’s gone home with the one. #id:gt3 #who:anton #fn:noticing #stance:for-doctor
    Whatever else there was about his sister, he gets up with it. #id:gt4 #who:narrator
    -> plan
+ [Open a second chair, and sit down on it next to him. #id:c-sit #fn:silence #wait:15]
    ~ held = MIN(held + 1, 2)
    ~ shift(safety, 1)
    ~ shift(near_patient, 1)
    You both look at the piano. It is shut. #id:st1 #who:narrator
    Both, though. Where does she put it? She can’t weigh more than this chair. #id:st2 #who:anton #fn:association #stance:for-patient
    You have to laugh, the two of you, for longer than it is funny. Then he blows his nose, and that takes a while as well. #id:st3 #who:narrator #why:sat-down
    -> plan

// Turn 5: two minutes, and somebody else in the room.
=== plan ===
A woman with a music stand looks round the door. Don’t mind me, she says, and lends a hand with the rows. Then only your circle is left, seven chairs, one of them half outside it. It is twenty-eight minutes past. Anton lowers his voice. #id:pn1 #who:narrator
{
- near_doctor > 2:
    He didn’t say goodnight. He always does. He’d say it to the coats. #id:pn2 #who:anton #fn:noticing #stance:for-doctor
- near_doctor < 2:
    Was there anything else? Our friend, no, he’ll be all right. Monday, then. #id:pn3 #who:anton #fn:time
- else:
    And our friend went off rather fast, didn’t he? #id:pn4 #who:anton #fn:noticing #stance:for-doctor
}
+ [“One of us rings him. You stopped him, so you do.” #id:c-ring #fn:protect]
    { near_patient > 1:
        -> eaten
    - else:
        -> good_talk
    }
+ [“Say it to all of them, on Monday, before the case.” #id:c-monday #fn:repair]
    { safety > 2:
        -> i_had
    - else:
        -> a_case
    }
+ [“Leave him in peace. What do we do about the clock?” #id:c-sign #fn:time]
    -> pen
+ [Carry over the seven chairs, and leave it until Monday. #id:c-leave #fn:silence #wait:12]
    -> foil

=== eaten ===
Me. Yes. All right, me. #id:ea1 #who:anton #fn:noticing
On Wednesday he tells you about it. Idris was at the stove. I stopped you, Anton said to him, and it wasn’t only the time. That’s fine, said Idris. He said it twice. #id:ea2 #who:narrator #why:one-call
Something was frying. Then Idris said that Mrs Orr asks him each time whether he has eaten. What he told the daughter he did not say, and Anton did not ask. #id:ea3 #who:narrator #ending:whether-he-has-eaten
-> END

=== good_talk ===
Me? Yes, of course. I’ll ring him tomorrow. #id:gk1 #who:anton #fn:noticing
We had a very good talk, he tells you on Monday, on the stairs. Nearly an hour. I told him one or two things about myself. #id:gk2 #who:narrator #why:long-call
Idris has taken the chair by the door. When Anton smiles at him he smiles back, as one does at a patient’s brother. #id:gk3 #who:narrator #ending:a-very-good-talk
-> END

=== i_had ===
In so many words? All right. But you look at me while I do it. #id:ih1 #who:anton #fn:invite
On Monday you look at him. I stopped Idris last week, he says. In the middle of a sentence, and it was for my own sake. That’s all. #id:ih2 #who:narrator #why:in-the-circle
I hadn’t really noticed, says Idris. I had, says Beatriz. Shirin looks at her hands. Nobody asks for the rest of the sentence, and after a time Piotr has a case. #id:ih3 #who:narrator #ending:i-had
-> END

=== a_case ===
Before the case. Mm. I’ll have a think how to put it. #id:ac1 #who:anton #fn:noticing
He has had a think. On Monday he says that he stopped Idris, and why that can happen, and what it may be like, and that leaders, too. Anton, you say, it’s ten past. His left hand comes up a little way, and lies down again. #id:ac2 #who:narrator #why:long-sorry
So, has anybody got a case? says Idris. #id:ac3 #who:narrator #ending:has-anybody-got-a-case
-> END

=== pen ===
Give me a sign. Not a word, a sign. Put something on the floor. #id:pe1 #who:anton #fn:time
Your pen, then: when it lies there, he has two minutes. He says it after you, like an address. The woman at the piano has begun to count, under her breath, how many there are. #id:pe2 #who:narrator #why:a-sign
On Monday at two minutes past eight you lay your pen on the floor. Anton sees it, and stops in the middle of a word. You’ve dropped this, says Beatriz, and hands it back to you. From Idris nobody has heard anything yet. #id:pe3 #who:narrator #ending:you-have-dropped-this
-> END

=== foil ===
~ shift(near_doctor, -1)
Down on the pavement Anton says, Monday, and runs for his tram. #id:fo1 #who:narrator
On Tuesday evening you find that it cannot wait, and ring Idris. Anton’s just been on the line, he says. Does he know that you’re ringing? Not yet, you say. For a while you hear only his kitchen. #id:fo2 #who:narrator #why:left-until-monday
So yours is the one in foil, says Idris. #id:fo3 #who:narrator #ending:the-one-in-foil
-> END
