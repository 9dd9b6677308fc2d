VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 2
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// The evening of module 4, with one more person in it. What Ines, Mira, Tobias and the others say there, they say here too.
// Turn 1: the question, and the wait.
=== opening ===
There is no table. You had your bag on your knees. Nobody else has, so now it is on the floor. Across from you a student rolls a pen between her hands. Daniel says that what is said here stays here, and names the exceptions. #id:op1 #who:narrator #phase:call
Somebody’s new tonight, you’ll have seen. We don’t go round in turn. You come in when you like, or you don’t. #id:op2 #who:ruth #fn:rule
The man with the budgie’s gone home. His sister rang the ward. That’s all I know. #id:op3 #who:lena #fn:noticing
Two people breathe out. Farah says, and the budgie? With him, says Lena. You have missed something there, and nobody explains it. #id:op4 #who:narrator
Does anyone have a case? #id:op5 #who:ruth #fn:invite
Somebody will say something. Nobody does. The radiator ticks, and Jonah studies his shoes. It could be that they are waiting for somebody. It could be you. #id:op6 #who:narrator #away:jonah
+ [“Is it always this quiet? I’m only asking.” #id:c-quiet #fn:noticing #stance:about-group]
    ~ shift(safety, 1)
    This is nothing. Last week I got to ninety. #id:ca1 #who:jonah #fn:noticing #stance:about-group
    You can ask. Yes, it’s often like this. #id:ca2 #who:ruth #fn:noticing #stance:about-group
    Mira has had her mouth open, and shuts it. It gets quiet again, only that people sit further back in their chairs. #id:ca3 #who:narrator #why:asked-how-quiet
    -> story
+ [“I haven’t got one. In case it’s me you’re waiting for.” #id:c-no-case #fn:own-feeling #stance:about-self]
    ~ shift(safety, 1)
    ~ shift(curiosity, -1)
    Me neither, says Jonah. Not this week, says Farah. Tobias shakes his head. Nobody goes round in turn here, and it has gone round, as far as the student with the pen. #id:cn1 #who:narrator #why:went-round
    -> story
+ [Find a place on the floor to look at, and wait. #id:c-wait #fn:silence #wait:20]
    ~ held = MIN(held + 1, 2)
    ~ shift(curiosity, 1)
    It takes longer than you would have thought possible. Farah’s stomach makes itself heard. Next to you Callum crosses his feet, and a little later you see that yours are crossed as well. Ruth does not look at the clock. #id:cw1 #who:narrator #why:waited-along
    -> story

=== story ===
This isn’t really a case. But there was a man on my first ward who asked me to sit down for a minute. #id:st1 #who:ines #fn:story #phase:story
Tell us. #id:st2 #who:ruth #fn:invite
I’ll call him Mr Hale, and I’ve changed a thing or two. He was old, he’d been a piano tuner. His bed was by the window. I came round with the blood trolley, and every morning he’d lift his newspaper off the visitor’s chair and say: have you a minute? Just the one. So I sat down. He told me what he could hear. The lift, for instance. He said it hummed a bit flat. #id:st3 #who:ines #fn:story
You feel for something to write with. Nobody is writing. What he was in for will come next, you suppose. #id:st4 #who:narrator
It was never long. Every day, for four weeks. I think I was the only one who … well, I don’t know that. #id:st5 #who:ines #fn:story
On the last Friday I walked past. I had my coat over my arm. I didn’t go in. That’s all. Nothing happened. He was going home on the Monday anyway. #id:st6 #who:ines #fn:story
She laughs, and is the only one who does. I don’t know why I’m telling you this, she says. So that was it. That was a case. #id:st7 #who:narrator
-> questions

// Turn 2: the questions. Whatever the learner does, Tobias asks why.
=== questions ===
Is there anything we need to know? #id:qu1 #who:daniel #fn:invite #phase:questions
Did he know it was your last day? #id:qu2 #who:mira #fn:interrogation
I don’t believe I ever told him. #id:qu3 #who:ines #fn:clarify
Could he see you from the bed? #id:qu4 #who:lena #fn:interrogation
Yes. He looked up. #id:qu5 #who:ines #fn:clarify
It has taken her a moment. There would be room now for one more, and nobody has it ready. Perhaps you have. #id:qu6 #who:narrator #ask:words
+ [“What was he in for? I may have missed it.” #id:c-in-for #fn:interrogation]
    ~ shift(curiosity, -1)
    ~ shift(near_patient, 1)
    No, I didn’t say. Legs. He had water in his legs. I took his blood every single day, and I had to think. #id:qi1 #who:ines #fn:clarify #why:had-to-think
    Heart, then. #id:qi2 #who:farah #fn:teaching
    Probably, says Ines. People nod, as one nods at something one has had in an exam. #id:qi3 #who:narrator
    -> why_question
+ [“Was it cold, that Friday? Because of the coat.” #id:c-cold #fn:interrogation]
    ~ shift(near_doctor, 1)
    No. It was hot. I’d cleared my locker, that’s why I had it. At lunch. I’d cleared it at lunch. #id:qc1 #who:ines #fn:clarify #why:since-lunch
    She goes on looking at you, as if you had asked about lunch. You had only meant the weather. #id:qc2 #who:narrator
    -> why_question
+ [“Are there things you don’t ask here? I can’t tell yet.” #id:c-which #fn:noticing #stance:about-group]
    ~ shift(safety, 1)
    You’ll hear it, mostly. #id:qw1 #who:daniel #fn:noticing #stance:about-group
    Well, I’ve got one, and I don’t know which it is. #id:qw2 #who:tobias #fn:noticing
    Some people smile. He looks as if he had been saving it up. #id:qw3 #who:narrator #why:heard-it
    -> why_question
+ [Let it be, and look at the pen in her hands. #id:c-pen #fn:silence #wait:12]
    ~ held = MIN(held + 1, 2)
    ~ shift(near_doctor, -1)
    The pen goes round once. Then Ines looks up and along the circle, face by face, like somebody at an oral exam who waits for the next one to ask. #id:qp1 #who:narrator #why:who-is-next
    -> why_question

=== why_question ===
Then why didn’t you just put your head in? It’s two seconds. Had somebody said something to you? #id:wy1 #who:tobias #fn:interrogation
Ines goes red. Daniel has a hand up off his knee, but by then she is answering. #id:wy2 #who:narrator #watch:presenter
No, I was, I’d have been late, and … #id:wy3 #who:ines #fn:defence
Let’s leave that one open. Perhaps it has become our question. #id:wy4 #who:daniel #fn:protect
I was only asking. #id:wy5 #who:tobias #fn:defence
He says it to his knee. So one of those two was one that people do not ask. Was it the why, or the two seconds? #id:wy6 #who:narrator #away:tobias
-> hold

// Turn 3: she moves back, and the others begin.
=== hold ===
Thank you, Ines. Would you move back a little? #id:h1 #who:ruth #fn:time
Is she being sent out? She does not look it. She pushes her chair back by a metre and sits there with her pen, and her place stays open, straight across from you. From now on she is called she. #id:h2 #who:narrator #phase:hold
I see the newspaper. On the Friday he’s already put it on the floor. #id:h3 #who:farah #fn:image #stance:for-patient
I’m Mr Hale. I ask for a minute because nobody can refuse a minute. #id:h4 #who:mira #fn:as-patient #stance:for-patient
It is Mira’s ordinary voice, and nobody seems to find it odd. #id:h5 #who:narrator
It’s never a minute, though. I’ve got eleven blood tests to do, and he’s tuning the lift. #id:h6 #who:jonah #fn:as-doctor #stance:for-doctor
Some laugh, relieved. Nobody puts a hand up to speak. You had half a sentence ready for the newspaper, and now they are at the lift. #id:h7 #who:narrator
When the laugh is over there is a pull towards the door in here, as in the last minutes of a visit. Who brought it in is hard to say. #id:h8 #who:narrator #ask:feeling
Nobody is talking just now. It will not last. #id:h9 #who:narrator
+ [“There’s a pane in his door. I see a coat going past it.” #id:c-pane #fn:image #stance:for-patient]
    ~ shift(near_patient, 1)
    ~ shift(curiosity, 1)
    Left to right. And then it’s only a pane. #id:hp1 #who:lena #fn:image #stance:for-patient #why:in-the-pane
    Has he got his glasses on? #id:hp2 #who:jonah #fn:association
    Callum turns round to the window behind you, as if one could look it up there. #id:hp3 #who:narrator #away:callum
    -> angry
+ [“I’m with Jonah. I’d have gone round by the other stairs.” #id:c-stairs #fn:as-doctor #stance:for-doctor]
    ~ shift(near_doctor, 1)
    What other stairs? #id:hs1 #who:farah #fn:association
    You find them in your second week. #id:hs2 #who:jonah #fn:as-doctor #stance:for-doctor #why:other-stairs
    Very funny, says Tobias. His foot is going. #id:hs3 #who:narrator
    -> angry
+ [“Is it all right to laugh? She’s sitting right there.” #id:c-laugh #fn:noticing #stance:about-group]
    ~ shift(safety, -1)
    I wasn’t laughing at him. #id:hl1 #who:jonah #fn:defence
    No. I’d been wondering too, says Lena. Jonah looks at you, and not in a friendly way. #id:hl2 #who:narrator #why:asked-to-laugh
    Yes, you can laugh. She’ll hear that as well. #id:hl3 #who:ruth #fn:rule
    For the next few minutes nobody does. #id:hl4 #who:narrator
    -> angry
+ [Keep your half sentence, and see who speaks next. #id:c-keep #fn:silence #wait:15]
    ~ held = MIN(held + 1, 2)
    ~ shift(curiosity, 1)
    ~ shift(near_doctor, 1)
    I bet she sat on the edge. All four weeks. You don’t lean back if it’s only a minute. #id:hk1 #who:farah #fn:hypothesis #stance:for-doctor #why:on-the-edge
    You notice how you are sitting. By the look of it, so do one or two others. #id:hk2 #who:narrator
    -> angry

// Turn 4: somebody is angry, somebody is stopped, and a card is suggested.
=== angry ===
It goes on in bits, with holes between them. You look for the thread, and there does not seem to be one. #id:an12 #who:narrator
All his life he’s done things with his hands. And now he’s got one newspaper. #id:an13 #who:mira #fn:association #stance:for-patient
He’s got her. For a minute. #id:an14 #who:lena #fn:hypothesis #stance:for-both
I’m angry with her. As if she owed him something. I don’t know why. #id:an1 #who:tobias #fn:own-feeling #stance:for-patient
So that can be said, with her sitting there. Her pen has stopped. #id:an2 #who:narrator
When she walked past, I breathed out. If I go in, I have to say it’s the last time. If I don’t, it’s only a Friday. #id:an3 #who:lena #fn:as-doctor #stance:for-doctor
Again nobody speaks. Mira has pulled her sleeves over her hands. It is not the quiet of the beginning, though you could not say what is different. #id:an4 #who:narrator #watch:group
He had nobody else. #id:an5 #who:farah #fn:hypothesis #stance:for-patient
Outside the circle a chair creaks. #id:an6 #who:narrator
Actually, he … #id:an7 #who:ines #fn:clarify
Keep that. You’ll have the last word. #id:an8 #who:ruth #fn:protect
Actually what? Nobody turns round. It did not sound like a telling-off, but Ines is left there with her mouth a little open. #id:an9 #who:narrator
She could write him a card. The ward would send it on. #id:an10 #who:jonah #fn:advice
Several people sit up. #id:an11 #who:narrator
+ [“Yes, with a piano on it. I’d like that, if I was him.” #id:c-piano #fn:advice]
    ~ shift(curiosity, -1)
    Or only the keys. You can get them with keys. #id:pi1 #who:farah #fn:advice
    You give it to the ward clerk. She’s got all the addresses. #id:pi2 #who:jonah #fn:advice
    It goes quickly now, and you are in it. Somebody thanks you for the piano. Over by the wall Ines has leaned back. #id:pi3 #who:narrator #why:into-the-envelope
    -> envelope
+ [“I’d buy one. And then I’d sit there with the pen.” #id:c-blank #fn:as-doctor #stance:for-doctor]
    ~ shift(near_doctor, 1)
    Dear Mr Hale. #id:bl1 #who:lena #fn:as-doctor #stance:for-doctor
    Dear Mr Hale, I had my coat on. #id:bl2 #who:jonah #fn:as-doctor #stance:for-doctor #why:with-the-pen
    He had wanted it to be funny, and Mira looks at him quite seriously. #id:bl3 #who:narrator
    -> say
+ [“I thought we weren’t meant to say what she should do?” #id:c-rule #fn:rule]
    ~ shift(safety, -1)
    It’s a card. It’s not an operation. #id:ru1 #who:jonah #fn:defence
    It’s right, though. We don’t. #id:ru2 #who:farah #fn:rule
    Thank you, Farah, says Jonah. He folds his arms and moves his chair back an inch, so that for a moment there are two of them outside. #id:ru3 #who:narrator #why:rule-from-you #away:jonah
    -> say
+ [Say nothing, and see what becomes of the card. #id:c-card #fn:silence #wait:12]
    ~ held = MIN(held + 1, 2)
    ~ shift(curiosity, 1)
    Second class would do, says Farah. It’s a bit late for that, says Tobias. #id:cd1 #who:narrator
    Late for who, though? #id:cd2 #who:lena #fn:hypothesis #stance:for-both #why:somebody-did
    He does not know. He had only said it. #id:cd3 #who:narrator
    -> say

// After a suggestion: a way back, or the flat end.
=== envelope ===
+ [“That was a bit quick of me. I just wanted it mended.” #id:c-mended #fn:repair]
    ~ shift(safety, 1)
    ~ shift(curiosity, 1)
    So did I, says Jonah, I’d got as far as the stamp. #id:en1 #who:narrator #why:wanted-it-mended
    -> say
+ [“It needn’t be long. Thank you, and her name.” #id:c-name #fn:advice]
    -> posted
+ [Look over at Ines. #id:c-look #fn:silence #wait:8]
    ~ held = MIN(held + 1, 2)
    She is reading the back of her own hand. Daniel has looked over too. #id:en2 #who:narrator #why:looked-over #away:ines
    -> say

// Turn 5: the last minutes of the holding.
=== say ===
We’d like to put it right. What would the card say? #id:sa1 #who:daniel #fn:redirect
It takes some time. #id:sa2 #who:narrator
‘I saw you too.’ No. I don’t know. #id:sa3 #who:mira #fn:as-doctor #stance:for-both
After that nobody wants to be next. The clock over the door has moved on by more than you thought. It is twenty-five to seven, and in a few minutes Ruth will ask Ines to come back. #id:sa4 #who:narrator
There would be time for a sentence. Does one begin this late? #id:sa5 #who:narrator #ask:words
+ [“Or he didn’t mind at all. I’d find that harder.” #id:c-mind #fn:hypothesis #stance:for-patient]
    ~ shift(near_patient, 1)
    Then I’m angry for nothing. #id:mi1 #who:tobias #fn:own-feeling #why:did-not-mind
    He goes on with his paper. It’s a perfectly good Friday. #id:mi2 #who:farah #fn:as-patient #stance:for-patient
    Don’t, says Lena. Ines has put the pen in her pocket and taken it out again. #id:mi3 #who:narrator
    -> back
+ [“I know that walk. You get very interested in the noticeboard.” #id:c-walk #fn:as-doctor #stance:for-doctor]
    ~ shift(near_doctor, 1)
    Bins, with me. I look into the bins. #id:wa1 #who:mira #fn:own-story #stance:about-self #why:that-walk
    I tie my shoe, says Jonah. By now half the circle is walking down that corridor. Ines smiles at the floor. #id:wa2 #who:narrator
    -> back
+ [“I keep thinking, actually what? I really want to know.” #id:c-actually #fn:own-feeling #stance:about-self]
    ~ shift(safety, -1)
    ~ shift(curiosity, 1)
    Me too. #id:ac1 #who:tobias #fn:own-feeling
    Now they do turn round, four or five of them. Ines looks at Ruth. #id:ac2 #who:narrator #why:actually-what
    It’ll keep. #id:ac3 #who:ruth #fn:protect
    She has waited so long with it that by now it must be enormous. #id:ac4 #who:narrator
    -> back
+ [Keep what you have, and listen to the last of it. #id:c-last #fn:silence #wait:20]
    ~ held = MIN(held + 1, 2)
    I’ve gone a bit cold, says Farah, or is it the window? You shut it. It is the first thing that you have been asked to do all evening, and you do it thoroughly. #id:la1 #who:narrator #why:kept-the-last
    -> back

// What Ines makes of it. Two things struck her; she tells both, or one.
=== back ===
Ines, would you like to come back in? #id:ba1 #who:ruth #fn:invite
The chair scrapes over the floor, into the gap, and she is across from you again. It is forty-one minutes past six. Nine people wait. Now you will hear how it really was. #id:ba2 #who:narrator #phase:return
{
- safety < 2:
    -> keeps_one
- held > 1:
    -> about_to_say
- near_patient >= near_doctor:
    -> easier
- else:
    -> thats_all
}

=== thats_all ===
He had a daughter. She came every evening. I nearly shouted it. I’d still like to. #id:th1 #who:ines #fn:disclosure
The other thing is, it was me. The first morning. I’d lost the others on the round and I asked him if I could sit down for a minute. He moved his newspaper. I told you he was the one who asked. I’d have sworn to it. #id:th2 #who:ines #fn:disclosure
Jonah opens his mouth and shuts it again. #id:th3 #who:narrator
That’s all. #id:th4 #who:ines #fn:disclosure
Thank you. #id:th5 #who:ruth #fn:time
And now, what does it mean? Daniel says that they will leave Mr Hale and the student here, and go back to being themselves. He thanks Ines, and all of them. Somebody looks for a glove. #id:th6 #who:narrator
Callum, who has not said a word the whole evening, picks up his chair and, since he is at it, yours. #id:th7 #who:narrator #phase:after #ending:thats-all
-> END

=== easier ===
He had a daughter. She came every evening. I nearly shouted it. I’d still like to. #id:ea1 #who:ines #fn:disclosure
And it was me. The first morning, I asked him, could I sit down for a minute. He moved his newspaper. I told it you the wrong way round, I’d have sworn to it. #id:ea2 #who:ines #fn:disclosure
It isn’t better, by the way. I came with a nice old man, and now he’s looking up, and I don’t know what he’s thinking. #id:ea3 #who:ines #fn:disclosure
Nobody makes it better. You look to Ruth to do it, and Ruth says thank you. #id:ea4 #who:narrator
Daniel says that they will leave Mr Hale and the student here, and go back to being themselves. #id:ea5 #who:narrator
It is raining. Ines goes down the steps in front of you, with her coat over her arm, and has crossed half the car park before she puts it on. #id:ea6 #who:narrator #phase:after #ending:over-her-arm
-> END

=== keeps_one ===
He had a daughter. She came every evening. I nearly shouted it. You’d got him so lonely I could hardly sit on the chair. #id:ke1 #who:ines #fn:disclosure
Sorry, says Farah. #id:ke2 #who:narrator
No, don’t be sorry. I’m cross, actually. I don’t know who with. #id:ke3 #who:ines #fn:disclosure
You needn’t know. #id:ke4 #who:ruth #fn:protect
There was another thing. I think I’ll keep that one. #id:ke5 #who:ines #fn:disclosure
You wait for somebody to ask. Daniel says that they will leave Mr Hale and the student here, and go back to being themselves, and thanks her. #id:ke6 #who:narrator
In the corridor Jonah says, what other thing? Lena says, Jonah. At the bus stop you have three ideas what it might be, and you do not like any of them. #id:ke7 #who:narrator #phase:after #ending:the-other-thing
-> END

=== about_to_say ===
He had a daughter. She came every evening. I nearly shouted it. I’d still like to. #id:ab1 #who:ines #fn:disclosure
She tells one thing more. It was she who asked, on the first morning, if she could sit down for a minute, and he moved his newspaper. She had told it the other way round and would have sworn to it. Thank you, says Ruth. #id:ab2 #who:narrator
You have been thinking of the chair by his bed for a good while. Now you would know what to say about it. Daniel says that they will leave Mr Hale and the student here, and go back to being themselves. #id:ab3 #who:narrator
On the stairs Ines is beside you. #id:ab4 #who:narrator #phase:after
You’re new, aren’t you? You looked as if you were about to say something. Twice. #id:ab5 #who:ines #fn:noticing
Had you been? A door bangs, the others catch up, and she is asked about the bus. #id:ab6 #who:narrator #ending:about-to-say
-> END

// Only a second suggestion leads here.
=== posted ===
~ shift(curiosity, -1)
Not love from, says Farah, just her name. Best wishes, says Jonah. Is it her first name? Tobias says that he would not answer a card like that. He is asked what he would answer, then, and they have got to the stamp when Ruth looks at the clock. #id:po1 #who:narrator #why:to-the-stamp
Ines, would you like to come back in? #id:po2 #who:ruth #fn:invite
The chair scrapes over the floor, into the gap. It is forty-one minutes past six. Ines nods to you, for the piano perhaps. #id:po3 #who:narrator #phase:return
That’s, yes. I could do that. It’d have to go to his daughter’s. He had a daughter, she came every evening. I nearly shouted it. #id:po4 #who:ines #fn:disclosure
Oh, says Farah. Ruth leaves it quiet for a while. #id:po5 #who:narrator
There was something else, and it’s gone. No, thank you. It’s a nice idea, the keys. #id:po6 #who:ines #fn:thanks
Daniel says that they will leave Mr Hale and the student here, and go back to being themselves. That went well, you think. Did it? #id:po7 #who:narrator
On the stairs Ines stops between two steps. Oh, she says. Jonah asks what is the matter. Nothing, she says. #id:po8 #who:narrator #phase:after #ending:between-two-steps
-> END
