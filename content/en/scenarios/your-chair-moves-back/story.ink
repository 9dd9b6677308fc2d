VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 2
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// Turn 1: the story, and what stays out of it. near_doctor remembers it: 1 the pleasure, 2 the staff room, 3 the opened book.
=== opening ===
Half past five. The physiotherapists have gone home. Margit has said what stays in this room and what cannot, and now she asks if anybody has a case, and looks at nobody. #id:op1 #who:narrator #phase:call #away:margit
It stays quiet for so long that Tomasz begins to study the practice stairs: four steps up, four steps down, and nothing behind them. Then somebody says, I might have one. It is you. #id:op2 #who:narrator
Tell it as it comes. #id:op3 #who:margit #fn:invite
It’s from my last placement. I’ll call her Mrs Tolley. She’s seventy, about. She had this leg, a wound, it wouldn’t close. So she lay by the window on a drip, for weeks. She was there when I came. #id:st1 #who:you #fn:story #phase:story
She used to keep the times at swimming races. By the side of the pool, with a stopwatch. And on the ward there was nobody to time. So she timed us. #id:st2 #who:you #fn:story
On paper towels, to begin with. Who came in, when they came, when they went. She was writing round the edges, and I thought, oh, come on. So I went down to the shop and bought her an exercise book. They only had one. It was for children, it had a horse on it. A brown horse, with glitter. #id:st3 #who:you #fn:story
After that she called me over, every day at ten. At ten they all go into the office and the door shuts, and I’m, well, I’m outside. So I stood at the end of her bed and she read to me. The consultant, eleven-oh-two to eleven-oh-four. Spoke to the drip. That’s how she read it. Like results. #id:st4 #who:you #fn:story
I did ask her what it was for. She said, so nobody can say they were here when they weren’t. #id:st5 #who:you #fn:story
Nobody takes notes. Pilar has her feet on the rung of her chair. And now come three things. You loved it when she read to you. You opened the book once, while she was down at X-ray. And when she had gone home there was a letter, and a question in the staff room, and you said nothing. You are still talking, and you notice that you are going to tell two of them. #id:st6 #who:narrator #ask:words
+ [Leave out that you opened the book. #id:c-out-book #fn:story]
    ~ shift(near_doctor, 1)
    And I loved it, I have to say. She had the registrar at forty seconds with his hand on the door, and that morning he’d asked me about potassium in front of everybody. I laughed so much I had to hold on to the bed. I didn’t go there for her leg. #id:tb1 #who:you #fn:story
    She went home on a Tuesday. And then there was a letter, four pages, with all the times in it. The ward manager held it up in the staff room and said, who gave her something to write in? And I looked at the biscuits. They think it was the volunteer with the trolley. They’ve asked her to do another ward. #id:tb2 #who:you #fn:story
    -> questions
+ [Leave out how much you loved it. #id:c-out-loved #fn:story]
    ~ shift(near_doctor, -1)
    Then one day she was down at X-ray, and it was lying there. So I looked. Ten o’clock. It said: student, twenty-five minutes. Has nowhere to sit. #id:tl1 #who:you #fn:story
    I put it back. The next day it was under her pillow. She didn’t say anything, and I didn’t either. #id:tl2 #who:you #fn:story
    She went home on a Tuesday. Then there was a letter, four pages, with all the times. The ward manager held it up in the staff room and said, who gave her something to write in? And I looked at the biscuits. They think it was the volunteer with the trolley. She’s been put on another ward. #id:tl3 #who:you #fn:story
    -> questions
+ [Leave out the letter and the staff room. #id:c-out-staff #fn:story]
    ~ shift(safety, 1)
    And I loved it, I have to say. The registrar had forty seconds, with his hand on the door, and that morning he’d asked me about potassium in front of everybody. I had to hold on to the bed, I laughed so much. I didn’t go there for her leg. #id:ts1 #who:you #fn:story
    Once she was down at X-ray, and it was lying there, so I looked. Ten o’clock. Student, twenty-five minutes. Has nowhere to sit. The next day it was under her pillow. #id:ts2 #who:you #fn:story
    And on a Tuesday she went home. We shook hands, she did it with the drip arm. And, yes. That’s it. That’s the end, really. #id:ts3 #who:you #fn:story
    -> questions

=== questions ===
You stop. Margit waits a little, in case there is more. #id:qu1 #who:narrator #phase:questions #why:left-out
We’ve time for two questions. And then we’ll let you go. #id:qu2 #who:margit #fn:time
Are we allowed to do that? Give them things? #id:qu3 #who:bronagh #fn:interrogation
+ [“It was one pound eighty. Nobody said I couldn’t.” #id:c-price #fn:defence]
    ~ shift(safety, 1)
    ~ shift(curiosity, -1)
    All right, says Bronagh. She was only asking. One eighty’s nothing, says Ngozi, for a horse, and they get on to what things cost down there. #id:qp1 #who:narrator #why:price
    -> second
+ [“I don’t know. I didn’t ask anybody.” #id:c-dont-know #fn:clarify]
    ~ shift(safety, -1)
    ~ shift(curiosity, 1)
    Very wise. They’d have given you a form. #id:qd1 #who:ngozi #fn:joke-away #why:did-not-ask
    No, but are we? says Bronagh. Margit lets it go by. Bronagh does not. #id:qd2 #who:narrator
    -> second
+ [“I wanted her to have it. She was writing round the edges.” #id:c-wanted #fn:disclosure]
    ~ shift(safety, 1)
    ~ shift(curiosity, -1)
    Ah, says Tomasz, and lays a hand on his chest. You rather wish that he had not. Bronagh nods and gives up her question. #id:qw1 #who:narrator #why:wanted-her-to
    -> second
+ [Wait. Somebody may take it off you. #id:c-wait-off #fn:silence #wait:10]
    Would you like to answer that? #id:qs1 #who:margit #fn:protect
    Not really, you say, and it comes out funnier than you meant. People laugh. Bronagh looks at her shoes. #id:qs2 #who:narrator #why:waited-off #away:bronagh
    -> second

// Turn 2: the second question comes close to what was left out, without knowing it.
=== second ===
{
- near_doctor < 2:
    -> asked_how
- near_doctor > 2:
    -> asked_minutes
- else:
    -> asked_since
}

=== asked_how ===
And how was that for you? When she read it out, I mean. #id:ah1 #who:tomasz #fn:interrogation
+ [“It was fine. You see a ward differently, from there.” #id:c-fine #fn:defence]
    ~ shift(safety, 1)
    You would, yes, says Tomasz, of course you would. He nods for so long that you begin to nod as well. Pilar does not. #id:ah2 #who:narrator #why:like-a-form
    -> move_back
+ [“The best part of my day. I’ll leave it at that.” #id:c-best-part #fn:disclosure]
    ~ shift(curiosity, 1)
    Leave what? says Ngozi. Tomasz says, Ngozi. Margit looks at the clock. #id:ah3 #who:narrator #why:half-told #away:margit
    -> move_back
+ [Wait, and see if there is a word for it. #id:c-no-word #fn:silence #wait:10]
    There is not. It’s all right, says Tomasz, you don’t have to. You can see that he thinks you are moved. #id:ah4 #who:narrator #why:taken-for-moved
    -> move_back

=== asked_since ===
And is there a, since? Since then? #id:as1 #who:pilar #fn:interrogation
+ [“No. She went home, on her own two legs. I was glad.” #id:c-good-result #fn:defence]
    Good, says Tomasz, that’s good. Pilar says good too, and goes on looking at you. #id:as2 #who:narrator #why:like-a-form
    -> move_back
+ [“There’s a bit. It isn’t really about her.” #id:c-a-bit #fn:disclosure]
    Nobody asks. You had half hoped that somebody would. Margit looks at the clock. #id:as3 #who:narrator #why:half-told #away:margit
    -> move_back
+ [Wait. She may not have finished asking. #id:c-not-finished #fn:silence #wait:10]
    ~ shift(curiosity, 1)
    She has not. It stops, she says. It’s so, I don’t know, it just stops. She takes her feet off the rung. #id:as4 #who:narrator #why:stops-tidily
    -> move_back

=== asked_minutes ===
What had she got you down for? How many minutes are you? #id:am1 #who:ngozi #fn:interrogation
+ [“She read me the others. She never read me mine.” #id:c-not-mine #fn:clarify]
    ~ shift(curiosity, 1)
    Oh, that’s cruel, says Ngozi. It’s manners, says Bronagh. Every word that you said was true. #id:am2 #who:narrator #why:every-word-true
    -> move_back
+ [“Twenty-five.” #id:c-twenty-five #fn:disclosure]
    ~ shift(curiosity, 1)
    Ngozi whistles. It takes you a second to see that there is only one place where you can have that from. Nobody else has seen it. Pilar, perhaps. #id:am3 #who:narrator #why:half-told
    -> move_back
+ [“No idea. I wasn’t there to be timed.” #id:c-not-timed #fn:defence]
    ~ shift(safety, -1)
    ~ shift(curiosity, 1)
    It comes out louder than a number would have. Sorry, says Ngozi. Sorry, sorry. What were you there for, then? says Bronagh, but that would be three. #id:am4 #who:narrator #why:louder
    -> move_back

// The chair moves back. From here on the others talk.
=== move_back ===
Thank you. Would you move back now? #id:mb1 #who:margit #fn:time
You push your chair back until it touches the wall bars. From here you see two backs and five faces, and behind the faces, in the mirror, a student on a chair. You shuffle along until Owen’s head is in front of it. #id:h1 #who:narrator #phase:hold
Well, I’m touched, I have to say. Somebody’s lying there for weeks, and they all, nobody’s got a minute. And then there’s one who stops. #id:h2 #who:tomasz #fn:own-feeling #stance:for-both
I’d hate her. Sorry. I come in with my needle and she’s writing. And I’d think, was that long? Am I slow? #id:h4 #who:bronagh #fn:own-feeling #stance:for-doctor
We had a swimming teacher with a whistle. I had her for, what, seven years? I never once saw her wet. #id:h5 #who:pilar #fn:association
She couldn’t go in, though. Not with that leg. #id:h6 #who:tomasz #fn:hypothesis #stance:for-patient
The swimming teacher? #id:h7 #who:ngozi #fn:joke-away
They laugh, Tomasz last. You laugh too, over by the wall bars, and nobody hears it. Kaveh has taken off his watch and put it on his knee. #id:h8 #who:narrator #watch:group
{
- near_doctor < 2:
    I keep wanting to bring a chair. In my head I’m going round the ward, looking for one chair. #id:hl1 #who:pilar #fn:image #stance:for-doctor
    What sort of biscuits, though? Sorry. I can’t get past the biscuits. #id:hl2 #who:ngozi #fn:joke-away
    What I see is patience. Every day at ten, standing there, taking it all in. I’d have found something else to do. #id:hl3 #who:tomasz #fn:as-doctor #stance:for-doctor
    It’s a bit holy, though. #id:hl4 #who:ngozi #fn:judgement
- near_doctor > 2:
    I can’t get past the biscuits. I want to know what sort. #id:hb1 #who:ngozi #fn:joke-away
    I’d have to know what she’d put about me. I couldn’t stand there and not know. #id:hb2 #who:bronagh #fn:as-doctor #stance:for-doctor
    But you wouldn’t look. It’s hers. #id:hb3 #who:tomasz #fn:reassurance
    You’re in it, though. I’d call that half yours. #id:hb4 #who:ngozi #fn:joke-away
- else:
    I keep wanting to bring a chair. That’s all I’ve got. I’m going round a ward, looking for one chair. #id:hs1 #who:pilar #fn:image #stance:for-doctor
    I’m still waiting for it to go off. All that evidence, weeks of it, and then they shake hands? #id:hs2 #who:ngozi #fn:hypothesis
    It’s like those. #id:hs3 #who:pilar #fn:image
    Like what, asks Tomasz, and Pilar points at the practice stairs. Four up, four down. #id:hs4 #who:narrator
}
It’s like the police in films. They don’t say what you’ve done. They just get out the little black book. #id:h9 #who:bronagh #fn:association
The black book. With an elastic band round it. #id:h10 #who:ngozi #fn:image
It was not black. It had a horse on it, and you had queued for it between two men with balloons. Bronagh says it once more, the black book, and after that it is what the thing is called. #id:h12 #who:narrator
+ [Hold on to the horse, and listen. #id:c-hold #fn:silence #wait:12]
    ~ shift(curiosity, 1)
    -> black
+ [Lift a hand, so that Margit sees it. #id:c-hand #fn:clarify]
    ~ shift(safety, 1)
    Keep it for later. You come last, and then it’s yours. #id:hd1 #who:margit #fn:protect #why:hand-lifted
    The hand takes some time to come down. Was that something we said, asks Tomasz. It may have been, says Margit. #id:hd2 #who:narrator
    -> careful
+ [Shake your head, whether they see it or not. #id:c-shake #fn:defence]
    There’s a no coming from the wall bars. #id:hk1 #who:ngozi #fn:noticing #stance:about-group #why:shaken-head
    Yes. That’s what it’s like, out there. #id:hk2 #who:margit #fn:protect
    After that you keep your head still. Bronagh has turned half round on her chair, in case there is another. #id:hk3 #who:narrator
    -> careful
+ [“It had a horse on it.” #id:c-say-horse #fn:clarify]
    ~ shift(safety, -1)
    ~ shift(near_patient, 1)
    ~ shift(curiosity, 1)
    They all turn round. It was quite loud. #id:hh1 #who:narrator #why:said-horse
    A horse? #id:hh2 #who:bronagh #fn:interrogation
    You did say. With glitter. What did she say, when she got it? #id:hh3 #who:tomasz #fn:interrogation
    Margit says, Tomasz, and nothing else. He goes on looking at you. #id:hh4 #who:narrator
    -> turned

// The circle has turned to you: a way back out of it.
=== turned ===
+ [“Sorry. Go on without me.” #id:c-go-on #fn:repair]
    ~ shift(safety, 1)
    They turn round again, one after the other, Tomasz last. He had been looking forward to it. #id:tu1 #who:narrator #why:turned-back
    -> horse
+ [“She asked what it cost, and wrote that on the first page.” #id:c-first-page #fn:disclosure]
    ~ shift(near_patient, 1)
    ~ shift(curiosity, -1)
    On the first page, says Pilar. And then, asks Tomasz, and did she thank you? You have your mouth open. #id:tu2 #who:narrator
    No. Leave it there, both of you. I should have been quicker. #id:tu3 #who:margit #fn:protect #why:told-from-the-wall
    -> horse
+ [Say no more, and look at the floor. #id:c-floor #fn:silence #wait:8]
    ~ shift(curiosity, 1)
    Nobody knows who is next. Then three people are. Go on, they say to each other, no, you. #id:tu4 #who:narrator #why:said-and-silent
    -> horse

=== black ===
We’ve all got one of those, though. #id:bl1 #who:tomasz #fn:association
One of what? #id:bl2 #who:bronagh #fn:noticing
The logbook. Mine’s black. You run down the corridor after somebody for a signature, and they sign it walking. #id:bl3 #who:tomasz #fn:association #stance:for-doctor
Four seconds. Spoke to the biro. #id:bl4 #who:ngozi #fn:joke-away
I’m two short. I need them by Friday. #id:bl5 #who:bronagh #fn:own-story #stance:about-self
She is not joking, and it gets quiet. You are still holding the horse. Nobody would know what to do with it now. #id:bl6 #who:narrator #why:held-on
-> showing

=== careful ===
Did we get something wrong? #id:ca1 #who:pilar #fn:noticing #stance:about-group
Statistically. #id:ca2 #who:ngozi #fn:joke-away
Let’s say, the book. Whatever it looks like. #id:ca3 #who:tomasz #fn:noticing #stance:about-group
I don’t care what it looks like. I don’t want to be in it. #id:ca4 #who:bronagh #fn:own-feeling #stance:for-doctor
For a while they put I think in front of everything. Then Tomasz does it twice in one sentence, and stops. #id:ca5 #who:narrator
-> showing

=== horse ===
I had one with a horse. I wrote down who was my friend. And then I crossed them out, with a ruler. #id:ho1 #who:pilar #fn:association #stance:for-patient
So she’s eight. #id:ho2 #who:ngozi #fn:image #stance:for-patient
Yes. And they’ve all gone into the office and shut the door. #id:ho3 #who:pilar #fn:image #stance:for-both
Oh, don’t. I’d just got properly annoyed with her. #id:ho4 #who:bronagh #fn:own-feeling
She says it into her scarf. Nobody calls it the black book now. They do not call it anything for a while. #id:ho5 #who:narrator #away:bronagh
-> showing

// What was left out begins to show, and somebody is unfair.
=== showing ===
{
- near_doctor < 2:
    Can I be honest? I’d have brought popcorn. Spoke to the drip? I’d have had that twice. #id:sl1 #who:ngozi #fn:as-doctor #stance:for-doctor
    The student didn’t laugh, Ngozi. #id:sl2 #who:tomasz #fn:judgement
    No, and that’s what gets on my nerves. It’s all sorry. I looked in the book, I looked at the biscuits. I feel I’m meant to forgive somebody. Why go, then, every day at ten? #id:sl3 #who:bronagh #fn:judgement
- near_doctor > 2:
    I keep seeing it on the bed. She’s gone for a scan, or a bath, and it’s lying there on the blanket. #id:sb1 #who:pilar #fn:image
    I’d have that in the toilet with me. I’d read it out to you lot. #id:sb2 #who:ngozi #fn:as-doctor #stance:for-doctor
    It would be like going through her handbag. #id:sb3 #who:tomasz #fn:judgement #stance:for-patient
    You have one of the wall bars in your hand. The wood is warm, so you must have had it for some time. #id:sb4 #who:narrator
    You know what annoys me? Everybody else gets their seconds read out. And the one who bought the thing looks at the biscuits and comes out clean. #id:sb5 #who:bronagh #fn:judgement
- else:
    She’s dead, isn’t she. They shake your hand and then they die. #id:ss1 #who:ngozi #fn:hypothesis
    She went home. #id:ss2 #who:tomasz #fn:reassurance
    They go home and then they die. #id:ss3 #who:ngozi #fn:hypothesis
    Mrs Tolley is not dead. She has written four pages. You look at a big blue ball in the corner, and it helps a little. #id:ss4 #who:narrator #away:you
    I don’t buy it. You don’t count seconds for a month and then say bye-bye. It’s like with a used car, I want to look underneath. And somebody’s standing in front of it, smiling. #id:ss5 #who:bronagh #fn:judgement
}
For the first time since you moved back, Margit looks over at you. #id:sh1 #who:narrator
+ [Look back at her: that was enough. #id:c-enough #fn:protect]
    ~ shift(safety, 1)
    Bronagh. Leave the student for now. And being so annoyed, how’s that? #id:en1 #who:margit #fn:protect #why:asked-for-help
    I’m used to it. No, I don’t know. Jealous, probably. Nobody’s ever called me over. #id:en2 #who:bronagh #fn:own-feeling #stance:about-self
    Ngozi looks as if she had something funny, and keeps it. #id:en3 #who:narrator
    -> right
+ [Look at the floor, and hear the rest of it. #id:c-the-rest #fn:silence #wait:10]
    ~ shift(safety, -1)
    ~ shift(curiosity, 1)
    And then it gets brought in here, and we’re supposed to be nice to it. #id:fl1 #who:bronagh #fn:judgement
    Nobody is, for some time. Margit has looked away again. Perhaps she took the floor for an answer. #id:fl2 #who:narrator #why:let-it-come #away:margit
    I’d do it as well, by the way. Bring it in all nice. #id:fl3 #who:bronagh #fn:as-doctor #stance:for-doctor
    -> right

=== right ===
{
- near_doctor < 2:
    I think they had a laugh, those two. I don’t think anybody was being nice. It was just the only place on that ward where it was fun. #id:rl1 #who:pilar #fn:hypothesis #stance:for-both
- near_doctor > 2:
    And if it’s nice? What she’s put. You look, it’s one line, it’s nice, and then you can’t, well. You can’t ever say thank you. #id:rb1 #who:pilar #fn:hypothesis #stance:for-both
- else:
    I don’t know where I’ve got this from. There’s a kitchen, and somebody’s asked something, and it’s that sort of quiet. I don’t know whose kitchen. #id:rs1 #who:pilar #fn:image
}
Owen has moved his head. There is the student in the mirror, quite still, with both hands round the edge of the chair. #id:rt1 #who:narrator
Are you all right, Ngozi asks. I’m hungry, says Pilar. Nobody takes it up. #id:rt2 #who:narrator
And Mrs Tolley? It’s five to ten, on the ward. #id:rt3 #who:margit #fn:balance #stance:for-patient
~ shift(near_patient, 1)
I’m watching the door. I don’t think I care about the minutes, really, I just, if I’ve got the book I can call somebody over. #id:rt4 #who:tomasz #fn:as-patient #stance:for-patient
No, I do care. I do. I’ve got the watch, so I’m, you know, somebody. Otherwise I’m a leg. #id:rt5 #who:bronagh #fn:as-patient #stance:for-patient
I just like it when it adds up. #id:rt6 #who:ngozi #fn:as-patient #stance:for-patient
Nineteen minutes. #id:rt7 #who:kaveh #fn:noticing #stance:about-group
It is the first thing that Kaveh has said all evening. What is, asks Ngozi. #id:rt8 #who:narrator
Us. Since the chair went back. I don’t know why I’ve been doing that. #id:rt9 #who:kaveh #fn:noticing #stance:about-group
What’ve you got me down for? #id:rt10 #who:ngozi #fn:joke-away
Quite a lot. #id:rt11 #who:kaveh #fn:noticing #stance:about-group
-> back_in

// The return: what was left out can be told now, or not.
=== back_in ===
Then the next five are yours, if you want them. Would you come back in? #id:re1 #who:margit #fn:invite #phase:return
{ safety < 2:
    You carry the chair to the gap. It is narrower than it was. Nobody looks straight at you, and Bronagh has done up her coat. #id:re2 #who:narrator #away:bronagh #ask:words
- else:
    You carry the chair to the gap, and Tomasz moves his foot for it. They all have faces again, and all of them wait, except Pilar, who is looking in her bag for something to eat. #id:re3 #who:narrator #away:pilar #ask:words
}
+ [Tell them what you left out. #id:c-tell #fn:disclosure]
    {
    - near_doctor < 2:
        -> loved
    - near_doctor > 2:
        -> nowhere
    - else:
        -> biscuits
    }
+ {near_patient < 3} [Tell them about the horse. #id:c-tell-horse #fn:clarify]
    -> brown_horse
+ {near_patient > 2} [Say that one sentence stays with you, and not which. #id:c-one #fn:thanks]
    -> one_sentence
+ [Say that it did not help, and that you are angry. #id:c-angry #fn:disclosure]
    -> angry
+ [Look round the circle, and say nothing. #id:c-nothing #fn:silence #wait:15]
    // The only silence that the others hold with you. From the wall you are quiet in any case.
    ~ held = MIN(held + 1, 2)
    -> nothing

=== loved ===
It wasn’t patience. And at ten o’clock I wasn’t sorry about anything. She did the registrar, forty seconds with his hand on the door, and I had to hold on to the bed. That’s what I went for. #id:lo1 #who:you #fn:disclosure
Thank God for that, says Ngozi. Tomasz has gone pink. Patience, he says, well. #id:lo2 #who:narrator
And she looked up. After each one, to see if I was laughing. I’ve only just seen that. She did it for me. Or she was timing it. #id:lo3 #who:you #fn:disclosure #why:told-it-after-all
Thank you. We’ll stop there. #id:lo4 #who:margit #fn:time
In the lift Ngozi does the consultant for the others. Spoke to the drip. She does it well. You laugh, and you would like it back. #id:lo5 #who:narrator #phase:after #ending:spoke-to-the-drip
-> END

=== nowhere ===
I did look. She was down at X-ray and I read it. There’s one line with me in it. Student, twenty-five minutes. Has nowhere to sit. #id:no1 #who:you #fn:disclosure
Nobody moves. Tomasz looks at the chair that you are sitting on, and quickly at something else. #id:no2 #who:narrator #away:tomasz
And I don’t know if that’s kind. It might just be what she saw. #id:no3 #who:you #fn:disclosure #why:told-it-after-all
Thank you. We’ll stop there. #id:no4 #who:margit #fn:time
In the corridor Tomasz tells you that he would have read it too. It is well meant, and you do not believe it. When you go back for your jacket, the chairs have been stacked. #id:no5 #who:narrator #phase:after #ending:nowhere-to-sit
-> END

=== biscuits ===
It doesn’t end there. She wrote a letter, four pages, with the times. And the ward manager held it up in the staff room and said, who gave her something to write in? And I looked at the biscuits. #id:bi1 #who:you #fn:disclosure
And who got the blame? #id:bi2 #who:bronagh #fn:interrogation
Margit lifts a hand. You answer all the same. #id:bi3 #who:narrator
The volunteer with the trolley. She does another ward now. #id:bi4 #who:you #fn:disclosure #why:told-it-after-all
Thank you. We’ll stop there. If there’s something to be done about it, that’s not for in here. Owen and I are about for a while. #id:bi5 #who:margit #fn:time
While the chairs are stacked, Owen stands by the door with his coat on, in no hurry. You say goodnight to him and go past. Then you stand in the corridor and read a poster about hips. #id:bi6 #who:narrator #phase:after #ending:the-biscuits
-> END

=== brown_horse ===
It wasn’t black. It had a horse on it. I did say. #id:br1 #who:you #fn:clarify
With glitter, says Pilar. That’s right. There was glitter. #id:br2 #who:narrator
I’ve been sitting over there with that horse the whole time. I don’t think I heard half of it. It’s the only thing I gave her, and you made it into something for the police. #id:br3 #who:you #fn:disclosure #why:horse-at-last
Sorry, says Bronagh, more to the horse than to you. Ngozi bites her lip. #id:br4 #who:narrator
Thank you. We’ll stop there. #id:br5 #who:margit #fn:time
At the bus stop you try to get the rest of it together. There was a swimming teacher. There was something else, that you had wanted to keep. #id:br6 #who:narrator #phase:after #ending:a-brown-horse
-> END

=== one_sentence ===
There was one sentence. I’m not going to say which. But thank you. #id:os1 #who:you #fn:thanks
They look at each other. Tomasz hopes that it was his. Bronagh seems to be afraid that it was hers. Pilar is peeling a tangerine. #id:os2 #who:narrator #why:one-kept
You can’t do that. #id:os3 #who:ngozi #fn:joke-away
Yes, you can. We’ll stop there. #id:os4 #who:margit #fn:protect
At the bus stop you say it to yourself. It is already a little different from the way it was said. #id:os5 #who:narrator #phase:after #ending:one-sentence
-> END

=== angry ===
That didn’t help me. I’m angry, if I’m honest. I sat over there like somebody’s luggage, and you had your swimming teacher and your films. That leg smelled. Nobody got anywhere near it. That’s why I stood at the end of the bed. #id:an1 #who:you #fn:disclosure
You didn’t say. #id:an2 #who:bronagh #fn:judgement
That is true. You had not noticed, and it does not make you less angry. #id:an3 #who:narrator #why:angry-said
Bronagh. No. That can stand as it is. Thank you, and we’ll stop there. #id:an4 #who:margit #fn:protect
Nobody comes after you to the bus stop. You go through them one by one. You know what each of them said, and nearly to the minute how long it took. #id:an5 #who:narrator #phase:after #ending:nearly-to-the-minute
-> END

=== nothing ===
You look round, and they look back at you, or at their knees. Once Tomasz breathes in, and Margit moves one finger. #id:nt1 #who:narrator
You don’t have to fill it. Thank you. We’ll stop there. #id:nt2 #who:margit #fn:protect #why:minutes-kept
The chairs are stacked. You have the whole case still with you, as you had it on the bus. By the wall bars Kaveh is putting his watch on again. I didn’t time that bit, he says. #id:nt3 #who:narrator #phase:after #ending:not-timed
-> END
