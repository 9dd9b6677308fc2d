VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 2
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// Turn 1: the questions. When are they over?
=== opening ===
Ten past seven. Amara is telling her case, without notes, and looks at the carpet while she does it. She calls him Mr Voss, which is not his name. You have said nothing since you asked who had a case. #id:op1 #who:narrator #away:amara #phase:story
He’s sixty-eight, a tall man, always early. He drove the night bus for thirty years. In the spring there was a shadow on his chest X-ray. Probably an old scar, they said, and would he please have a scan. #id:op2 #who:amara #fn:story
I’ve booked that scan four times. Each time he rings the day before and cancels it. And then he asks to be put through to me, and he thanks me. You go to so much trouble, doctor. He means it, I think. I say, not at all, and I book the next one. #id:op3 #who:amara #fn:story
He’s no trouble otherwise. He told me that the plant on my windowsill wants a quarter turn every week. I’ve done it ever since. #id:op4 #who:amara #fn:story
Last Tuesday he said, I do hope I’m not being a nuisance. I said, of course you’re not. I had eleven people waiting. #id:op5 #who:amara #fn:story
The senior partner says, he’s been told, it’s in the notes, leave it. I can’t leave it. I wake up at three and think there must be a sentence that would do it. And I haven’t found it. #id:op6 #who:amara #fn:story
She stops there. Now there is time for a few questions. How long has she known him? Eleven years. What does he come for, if not for this? Every three months, on foot, for his blood pressure. Lin asks whether he understands what it could be. #id:op7 #who:narrator #phase:questions
He does. I’ve told him twice, plainly. He nodded, and asked if I was going away this summer. #id:op8 #who:amara #fn:clarify
And how did you put it, exactly? What were the words? #id:op9 #who:jonas #fn:interrogation
Amara begins, stops, and looks at her hands. It is a quarter past. #id:op10 #who:narrator #away:amara
+ [“Thank you, we can picture it now. Amara, would you move your chair back?” #id:c-close #fn:time]
    Jonas had another one ready. He shuts his mouth again. #id:qc1 #who:narrator #why:questions-ended
    Amara pushes her chair back as far as the bookshelf and sits on her hands. #id:qc2 #who:narrator
    -> helpers
+ [“Jonas, what do you imagine she said?” #id:c-imagine #fn:redirect]
    ~ shift(curiosity, 1)
    Me? I imagine she was very kind. So kind that he could miss it, if he wanted to. #id:qi1 #who:jonas #fn:hypothesis #why:guess-in-earshot
    Amara opens her mouth. You ask her to move back now. She goes as far as the bookshelf, and keeps her eyes on Jonas. #id:qi2 #who:narrator
    -> helpers
+ [Wait, and give her time to find the words. #id:c-find-words #fn:silence #wait:10]
    ~ shift(safety, -1)
    She looks for them. Jonas waits with his head on one side, and so do the others. Her neck has gone red. #id:qw1 #who:narrator
    I said, there’s a shadow, and I’d like to know what it is. I said it may well be nothing. I think I said that first. #id:qw2 #who:amara #fn:defence
    And was anybody with him? #id:qw3 #who:lin #fn:interrogation
    No. Nobody’s ever with him. Should I have told him to bring someone? I’m sorry, I’m telling this badly. #id:qw4 #who:amara #fn:defence #why:waited-on
    -> long_questions

=== long_questions ===
+ [“I’ve let that run on. You can move back now, Amara.” #id:c-stop #fn:repair]
    ~ shift(safety, 1)
    Amara moves her chair back as far as the bookshelf and lets her shoulders down. Jonas says sorry, to nobody in particular. #id:lq1 #who:narrator #why:stopped-late
    -> helpers
+ [“You’re telling it perfectly well. One more, and then we’ll stop.” #id:c-last-question #fn:interrogation]
    ~ shift(near_patient, 1)
    Has he got anyone at all? #id:lq2 #who:lin #fn:interrogation
    I don’t know. Eleven years, and I don’t know. #id:lq3 #who:amara #fn:disclosure #why:one-more
    After that nobody has a question. Amara moves her chair back as far as the bookshelf and turns it a little to the wall. #id:lq4 #who:narrator #away:amara
    -> helpers

// Turn 2: three people begin to help.
=== helpers ===
There is a gap in the circle now. The case is with the group, and Amara only listens. For a moment nobody speaks. #id:h1 #who:narrator #phase:hold
You could get the practice nurse to ring him. Ours gets everybody in. She says, I’ve put you down for Tuesday, and they come. I don’t know how she does it. #id:h2 #who:jonas #fn:advice
Or go to the house. Sit in the kitchen with him and don’t mention it. In a kitchen you see what’s the matter, I find. It’s worked for me. #id:h3 #who:lin #fn:advice
Or a letter? By hand, I mean. If my doctor wrote to me by hand, I’d keep that. I’d probably go. #id:h4 #who:sefi #fn:advice
All three have said it to the gap. By the bookshelf Amara nods at each of them in turn, and then looks at the floor. #id:h5 #who:narrator #away:amara #watch:presenter #ask:words
+ [Stay with the silence that follows. #id:c-stay #fn:silence #wait:20]
    ~ held = MIN(held + 1, 1)
    ~ shift(curiosity, 1)
    Nobody adds a fourth. Jonas feels for something in his pocket and does not find it. A bus brakes in the street. Somebody breathes out. #id:hw1 #who:narrator #why:silence-works
    -> coat
+ [“Three of you want to go and get him. What’s it like, wanting that?” #id:c-wanting #fn:redirect]
    ~ shift(curiosity, 1)
    ~ shift(near_doctor, 1)
    ~ shift(near_patient, -1)
    What’s it like? Well, useless. It’s like pushing a, you know. A door that says pull. #id:hr1 #who:jonas #fn:own-feeling #stance:for-doctor #why:advice-as-feeling
    -> door
+ [“I’ll stop us there. No advice, we agreed, and she can’t answer.” #id:c-rule #fn:rule]
    ~ shift(safety, -1)
    Sefi says sorry. Jonas folds his arms. Lin looks at you for rather a long time. #id:ht1 #who:narrator #why:rule-without-holding
    I know. I know we don’t. I only thought, for her. #id:ht2 #who:sefi #fn:noticing #stance:about-group
    Sefi is very red. By the bookshelf Amara has begun to read the spines of the books. #id:ht3 #who:narrator #away:amara
    -> cooled
+ [“Amara, you’re nodding at all three. Have you been there already?” #id:c-ask-amara #fn:interrogation]
    ~ shift(safety, -1)
    The nurse has rung him, twice. He thanked her. I went to the house in June, he wasn’t in. A letter, no. I could do a letter. #id:hq1 #who:amara #fn:defence
    She has turned her chair half in again and is looking for a pen. #id:hq2 #who:narrator #why:presenter-pulled-back
    What time of day did you go? #id:hq3 #who:lin #fn:interrogation
    Four o’clock. Is four a bad time? #id:hq4 #who:amara #fn:defence
    -> rescue

// Turn 3, after the silence.
=== coat ===
He’d make me tea, of course. And I’d drive home, and he still wouldn’t have had it. #id:ct1 #who:lin #fn:hypothesis
This is silly. I keep seeing him at her door with his coat on. #id:ct2 #who:sefi #fn:image #stance:for-patient
In a heated room. #id:ct3 #who:jonas #fn:joke-away
Piet laughs, and then Dele. Sefi smiles too and pulls his sleeves down over his hands. #id:ct4 #who:narrator #watch:group
+ [“Say more about the coat.” #id:c-coat #fn:stay-with-image]
    ~ shift(near_patient, 1)
    It’s done up, right to the top. He’s come in, he’s very polite, and he could be gone in a second. #id:cs1 #who:sefi #fn:image #stance:for-patient
    If I take it off then I’m staying, and then somebody’s going to tell me something. #id:cs2 #who:lin #fn:as-patient #stance:for-patient
    I’d want to take it from him, you know, and hang it up. He’d hate that, I suppose. #id:cs3 #who:jonas #fn:own-feeling
    He wouldn’t let go of the sleeve. He’d thank me, and he’d hold on to it. #id:cs4 #who:sefi #fn:image #stance:for-patient
    -> pressure
+ [Leave it with the group, and say nothing yet. #id:c-coat-wait #fn:silence #wait:15]
    ~ held = MIN(held + 1, 1)
    ~ shift(curiosity, 1)
    The laugh is over. Jonas is the last to stop smiling. #id:cw1 #who:narrator
    She’s standing as well. In my head they’re both on their feet, and both being so nice about it. #id:cw2 #who:lin #fn:image #stance:for-both
    Yes. And if she’d only sit. Or, no, he’d have to. One of them would have to. #id:cw3 #who:sefi #fn:hypothesis #stance:for-both
    I couldn’t do that. Two people on their feet. I’d have to offer somebody a biscuit. #id:cw4 #who:jonas #fn:own-feeling
    -> pressure
+ [“And the doctor, who sees him standing there?” #id:c-coat-doctor #fn:balance]
    ~ shift(near_doctor, 1)
    I’d talk. I’d talk and talk, so that he can’t turn the handle. #id:cd1 #who:lin #fn:as-doctor #stance:for-doctor
    I’d be tired. Honestly, I’d like to sit down and be told that he’s gone. #id:cd2 #who:sefi #fn:as-doctor #stance:for-doctor
    Gone where? #id:cd3 #who:jonas #fn:noticing
    Sefi does not know. Lin has turned round to look at him. #id:cd4 #who:narrator
    -> pressure

// Turn 3, after the question about wanting to help.
=== door ===
Not useless. In a hurry. I had my car keys in my hand. #id:dr1 #who:lin #fn:own-feeling #stance:for-doctor
You always do, says Jonas, kindly enough. Lin does not laugh. #id:dr2 #who:narrator
+ [“Useless, in a hurry. Who else has something like that?” #id:c-who-else #fn:stay-with-image]
    ~ shift(near_doctor, 1)
    Found out. As if he’d noticed that I don’t know what I’m doing. #id:df1 #who:sefi #fn:own-feeling #stance:for-doctor
    And then to be thanked for it. No, I can’t … No. #id:df2 #who:jonas #fn:association #stance:for-doctor
    Hanne, by the window, who has not spoken tonight, says mm. #id:df3 #who:narrator
    I do go in the evenings, you know. To people’s houses. Nobody pays me for that. I just can’t have it on my list. #id:df4 #who:lin #fn:own-story #stance:about-self
    -> pressure
+ [“And who’s on the other side of that door?” #id:c-other-side #fn:balance]
    ~ shift(near_patient, 1)
    I am. I can hear you pushing, it’s very good of you. I’ve got my back against it. #id:do1 #who:sefi #fn:as-patient #stance:for-patient
    I’m not holding anything. I’m only standing here. I thought you’d stop in a minute and come round the other way. #id:do2 #who:lin #fn:as-patient #stance:for-patient
    Well, it can’t be both. #id:do3 #who:jonas #fn:judgement
    Can’t it? No. I don’t know. #id:do4 #who:sefi #fn:noticing
    -> pressure
+ [Leave room for the next thought. #id:c-door-wait #fn:silence #wait:12]
    ~ held = MIN(held + 1, 1)
    ~ shift(curiosity, 1)
    It’s the thank-you I couldn’t bear. You push, nothing moves, and somebody says how good of you to push. #id:dw1 #who:jonas #fn:own-feeling #stance:for-doctor
    I’d believe him, though. I’d be pleased. I don’t get that many. #id:dw2 #who:sefi #fn:as-doctor #stance:for-doctor
    Jonas looks at him as if that had not occurred to him. #id:dw3 #who:narrator
    -> pressure

// Turn 3, after the rule. A first closing move: repair is offered.
=== cooled ===
+ [“That came out sharper than I meant it. Sorry, Sefi. Go on.” #id:c-soften #fn:repair]
    ~ shift(safety, 1)
    ~ shift(curiosity, 1)
    It’s only, if she lets it go, and then there’s something on it. She’d be the one who missed it. #id:co1 #who:sefi #fn:hypothesis #stance:for-doctor #why:repair
    Or the one who found it, says Lin. Jonas unfolds one arm. #id:co2 #who:narrator
    I do this at home too, by the way. My wife tells me something, and before she’s done I’ve rung a plumber. #id:co3 #who:jonas #fn:own-story
    -> pressure
+ [Let it be cold, and wait. #id:c-cold #fn:silence #wait:20]
    ~ held = MIN(held + 1, 1)
    Jonas studies the ceiling. The radiator knocks. Sefi counts something on his fingers. #id:cl1 #who:narrator #away:jonas
    I’m annoyed with you, actually. We were trying to be nice to her. #id:cl2 #who:lin #fn:noticing #stance:about-group #why:cold-silence
    She says it to you. Hanne laughs out loud, and Piet moves his chair. It is some time before anyone says the name Voss again. #id:cl3 #who:narrator
    -> pressure
+ [“I’d like to keep to it all the same. May I say why?” #id:c-rule-again #fn:rule]
    ~ shift(safety, -1)
    They let you. It takes two minutes, and Jonas looks at his watch during the second one. #id:cr1 #who:narrator #away:jonas
    In that case we might talk about systems in general. That’s surely allowed. #id:cr2 #who:jonas #fn:noticing #stance:about-group
    -> flat

// Turn 3, after the presenter has been asked in. A first closing move: repair is offered.
=== rescue ===
+ [“Leave it there, Amara. That was me, asking you in. Would you move back again?” #id:c-let-back #fn:protect]
    ~ shift(safety, 1)
    Amara stops in the middle of a word and pushes the chair back. She keeps the pen. #id:rp1 #who:narrator #why:out-again
    I was on my way there. I’d have been in his kitchen by eight. #id:rp2 #who:lin #fn:own-feeling
    With the kettle on, says Jonas, and Lin says yes, with the kettle on. #id:rp3 #who:narrator
    I’d have hidden. I mean, if I were him, and saw Lin coming. #id:rp4 #who:sefi #fn:as-patient #stance:for-patient
    -> pressure
+ [“Lin, say you’re on his doorstep now. What do you see?” #id:c-doorstep #fn:redirect]
    ~ shift(curiosity, 1)
    ~ shift(near_patient, 1)
    A clean step. The curtains are drawn. He’s seen me, and he’s standing quite still until I go. #id:rd1 #who:lin #fn:image #stance:for-patient
    I’d be sitting on the stairs. I’d be ashamed, and I wouldn’t know what of. #id:rd2 #who:sefi #fn:as-patient #stance:for-patient
    They go on like that for a while. Amara sits half in and half out. She writes down: not at four o’clock. Then she slides back to the bookshelf by herself. #id:rd3 #who:narrator #why:half-in
    -> pressure
+ [“Two more, quickly, since you’re here anyway. And then back.” #id:c-two-more #fn:interrogation]
    ~ shift(safety, -1)
    Amara answers two, and then five. She apologises for the fourth answer, and after the last one she slides back to the bookshelf. #id:rm1 #who:narrator
    I think it’s the system, honestly. Nobody could do it with that system. #id:rm2 #who:jonas #fn:reassurance #stance:for-doctor
    -> flat

// Turn 4: irritation, and it lands on the presenter.
=== pressure ===
Half past seven. The group has had the case for a quarter of an hour. It has begun to rain on the skylight. #id:p1 #who:narrator
I keep coming back to the plant. She does it, doesn’t she? A quarter turn. Because he’s told her to. #id:p2 #who:lin #fn:association #stance:for-both
And with the scan it’s, she says it and he doesn’t. He only says thank you. #id:p3 #who:sefi #fn:association #stance:for-both
You make it sound like a marriage. #id:p4 #who:jonas #fn:joke-away
Is it? Nobody’s shouting. #id:p5 #who:lin #fn:association #stance:for-both
{ safety < 2:
    Well, I may as well say it. I’m cross with him. #id:p6 #who:jonas #fn:own-feeling
- else:
    Well, I’m cross with him. I wasn’t when we started, and now I am. #id:p7 #who:jonas #fn:own-feeling
}
Four slots. I have people who wait nine weeks for that machine. And he can only do it because somebody lets him. #id:p8 #who:jonas #fn:judgement
Jonas does not look at the bookshelf. Amara has stopped moving. #id:p9 #who:narrator #watch:presenter #ask:words
+ [“Amara can leave this one to us. Who else is cross?” #id:c-stay-cross #fn:protect]
    ~ shift(safety, 1)
    ~ shift(near_patient, -1)
    I am. Since the second thank-you. #id:pp1 #who:lin #fn:own-feeling #why:irritation-shared
    I’m not. I want him to go on cancelling. I don’t know why. #id:pp2 #who:sefi #fn:own-feeling #stance:for-patient
    I had a man like that once. I stopped booking. #id:pp3 #who:jonas #fn:own-story #stance:about-self
    Jonas rubs his knees. Nobody asks him how it ended. Dele has had one as well, and Piet two, and that takes a while. By the bookshelf Amara has put both feet on the floor. #id:pp4 #who:narrator
    -> deepen
+ [Stay quiet and let it work. #id:c-let-work #fn:silence #wait:20]
    ~ shift(safety, -1)
    ~ shift(near_doctor, -1)
    Amara smiles at the floor. She goes on smiling. #id:pw1 #who:narrator #away:amara #why:left-alone
    That’s not fair, Jonas. You weren’t there. #id:pw2 #who:lin #fn:judgement #stance:for-doctor
    Well, nor were you. I thought we could say it, if we felt it. I thought that’s what this is. #id:pw3 #who:jonas #fn:noticing #stance:about-group
    Sefi bends down and ties a shoe that was tied. Everyone else looks at you. #id:pw4 #who:narrator #away:sefi
    -> mending
+ [“Mr Voss has just been told off. What would he say?” #id:c-voss-says #fn:balance]
    ~ shift(near_patient, 1)
    ~ shift(near_doctor, -1)
    You’re quite right, doctor. I’m ever so sorry. And thank you for telling me. #id:pv1 #who:lin #fn:as-patient #stance:for-patient
    I never asked for a slot. Give it to the lady who’s waiting. #id:pv2 #who:sefi #fn:as-patient #stance:for-patient #why:him-before-her
    Jonas laughs in spite of himself. That would be just like him, he says. #id:pv3 #who:narrator
    Amara has not moved. Nobody turns round to see. #id:pv4 #who:narrator
    -> deepen
+ [“Amara’s booked it four times. I don’t know that I would have.” #id:c-reassure #fn:reassurance]
    ~ shift(safety, 1)
    ~ shift(curiosity, -1)
    Heads nod all round. Of course, says Jonas, he only meant the system. #id:pr1 #who:narrator #why:kind-lid
    No, nor me. I’d have given up after two. #id:pr2 #who:sefi #fn:reassurance #stance:for-doctor
    By the bookshelf Amara breathes out. Then she shakes her head a very little, and nobody sees it but you. #id:pr3 #who:narrator
    -> mending

// After a closing move in turn 4: repair is offered.
=== mending ===
+ [“We’re stuck, and I had a hand in it. Can anyone help?” #id:c-stuck #fn:repair]
    ~ shift(safety, 1)
    She can’t make him, I think it’s that. You can’t, you know. You can’t make them. #id:mr1 #who:jonas #fn:hypothesis #stance:for-doctor #why:second-start
    I didn’t like it that she was sitting there. And heard all of it. #id:mr2 #who:lin #fn:noticing #stance:about-group
    Jonas says, to the bookshelf rather than to her, that he was not cross with Amara. She looks up. #id:mr3 #who:narrator
    -> deepen
+ [Wait, and see who takes it up. #id:c-who-takes #fn:silence #wait:15]
    ~ shift(near_doctor, 1)
    ~ held = MIN(held + 1, 1)
    If I were her, I’d be counting the books by now. #id:mw1 #who:sefi #fn:as-doctor #stance:for-doctor #why:mended-by-another
    I’d have walked out, if it’s any help. #id:mw2 #who:jonas #fn:as-doctor #stance:for-doctor
    Lin turns round to the bookshelf, for the first time in a while, and then back. #id:mw3 #who:narrator
    -> deepen
+ [“Jonas, you do know that she can hear you?” #id:c-not-right #fn:judgement]
    ~ shift(safety, -1)
    Yes, says Jonas. Sorry. He takes off his glasses and cleans them. #id:mj1 #who:narrator
    I think we’re all tired. It’s not as if any of us had a better system. #id:mj2 #who:lin #fn:reassurance
    -> told_off

// You have told the room off: one more way back, or the flat end.
=== told_off ===
+ [“I’m sorry, Jonas, that was hard. Were we on to something before it?” #id:c-close-to #fn:repair]
    ~ shift(safety, 1)
    I don’t know. Having to stand there, maybe, and watch. #id:to1 #who:sefi #fn:own-feeling
    Jonas puts his glasses on again and nods at the floor. #id:to2 #who:narrator #away:jonas
    -> deepen
+ [Let Jonas see to his glasses, and keep an eye on the clock. #id:c-let-it-be #fn:silence #wait:8]
    Lin looks at the clock too. #id:to3 #who:narrator
    -> flat

// Turn 5: the last minutes of holding.
=== deepen ===
Thirty years on nights. They’re all asleep in the back, and he’s taking them home. #id:d1 #who:lin #fn:image #stance:for-patient
Half of them drunk. He’ll have learned to be polite. #id:d2 #who:jonas #fn:association #stance:for-patient
I keep wanting to know what’s on that X-ray. #id:d3 #who:lin #fn:own-feeling
It’ll be a scar. I keep telling myself it’ll be a scar. #id:d4 #who:jonas #fn:own-feeling
{ near_patient > near_doctor:
    I’ve got him in front of me now. I don’t know what she does when she’s put the phone down. #id:d5 #who:sefi #fn:hypothesis #stance:for-doctor
    She gets the next date. Then it’s all right again for a bit. #id:d6 #who:lin #fn:as-doctor #stance:for-doctor
- else:
    But say he went, and it was nothing. What then? For him, I mean. #id:d7 #who:sefi #fn:hypothesis #stance:for-patient
    Then he’d have no reason to ring, would he? Well. The blood pressure. #id:d8 #who:lin #fn:hypothesis #stance:for-both
}
Or he doesn’t want a scan. Some people don’t. #id:d9 #who:jonas #fn:hypothesis #stance:for-patient
Nobody argues. Sefi looks from one to the other. The clock over the door says nineteen minutes to eight, and at a quarter to you end. #id:d10 #who:narrator #watch:clock
+ [Leave room. #id:c-leave-room #fn:silence #wait:25]
    { held > 0:
        -> late
    - else:
        -> quiet
    }
+ {near_patient <= near_doctor} [“We keep guessing about him. Who’ll speak as Mr Voss?” #id:c-for-voss #fn:balance]
    ~ shift(near_patient, 1)
    I feel fine. That’s what I’d say. I feel fine today, and on the day of the scan I might not any more. #id:dv1 #who:jonas #fn:as-patient #stance:for-patient
    While she’s booking, well, somebody’s expecting me. #id:dv2 #who:lin #fn:as-patient #stance:for-patient
    I’d wish you’d all stop guessing. I water my plants. I’ve told nobody my business for sixty-eight years. #id:dv3 #who:sefi #fn:as-patient #stance:for-patient
    Jonas says, well, there you are. You let that stand, and then you turn to the bookshelf. #id:dv4 #who:narrator
    Amara, would you like to come back in? #id:dv5 #who:you #fn:invite
    -> back_in
+ {near_patient > near_doctor} [“We’ve been with Mr Voss for a while. What’s it like to be his doctor?” #id:c-for-doctor #fn:balance]
    ~ shift(near_doctor, 1)
    I’d look down the list for his name every morning. #id:dd1 #who:lin #fn:as-doctor #stance:for-doctor
    When he cancels I’d be relieved, for a second. I wouldn’t tell anybody. #id:dd2 #who:jonas #fn:as-doctor #stance:for-doctor
    He’d be the only one all week who says thank you. I’d turn the plant. #id:dd3 #who:sefi #fn:as-doctor #stance:for-doctor
    You let that stand, and then you turn to the bookshelf. #id:dd4 #who:narrator
    Amara, would you like to come back in? #id:dd5 #who:you #fn:invite
    -> after_doctor
+ [“Amara, would you like to come back in?” #id:c-invite #fn:invite]
    Sefi had a sentence ready, by the look of him. He moves his chair a little to make room for her. #id:iv1 #who:narrator #why:invited
    -> back_in
+ [“It seems to me that these two protect each other.” #id:c-sum-up #fn:summarise]
    -> tidy

=== quiet ===
~ held = MIN(held + 1, 1)
There is only the rain for a while. Lin has closed her eyes. Jonas looks at the bookshelf, and goes on looking. #id:qt1 #who:narrator
I’ve nothing to add. That’s new. #id:qt2 #who:jonas #fn:noticing #stance:about-group #why:room-left
A few of them smile. It gets quiet again, and then it is time. #id:qt3 #who:narrator
Amara, would you like to come back in? #id:qt4 #who:you #fn:invite
-> back_in

// The presenter comes back. What she says depends on what was near, and on how safe it was.
=== back_in ===
Amara pulls her chair into the gap. It takes her a moment to sit down. #id:b1 #who:narrator #phase:return
{
- safety < 2:
    -> kept
- near_doctor > 2 && near_doctor >= near_patient:
    -> glad
- near_patient > 1:
    -> cups
- else:
    -> kept
}

// The group has just spoken as his doctor, and she has heard it. If it was safe enough, she answers that.
=== after_doctor ===
Amara stands up with the chair in her hands, and stays like that until there is a place for it. #id:b2 #who:narrator #phase:return
{ safety < 2:
    -> kept
- else:
    -> a_minute
}

=== a_minute ===
Relieved, for a second. Somebody said that. I’m glad for about a minute, each time they put him through and I know that he’s cancelled. Then I book the next one, fast. #id:g0 #who:amara #fn:disclosure
-> said

=== glad ===
When they put him through, and I know that he’s cancelled again, I’m glad. For about a minute. Then I book the next one, fast. #id:g1 #who:amara #fn:disclosure
-> said

=== said ===
I didn’t know I was going to say that. Can I … No. I don’t think I like it. #id:g2 #who:amara #fn:disclosure
Sefi nods, too often. It is very quiet, and Amara looks as if she would like to have the sentence back. #id:g3 #who:narrator
Thank you, Amara. We’ll stop here for tonight. #id:g4 #who:you #fn:time
On the stairs three people tell her how brave that was. She walks a little faster. Nobody has mentioned Mr Voss. #id:g5 #who:narrator #phase:after #ending:glad-for-a-minute
-> END

=== cups ===
Eleven years, and I couldn’t tell you where he keeps his cups. And you’re in his kitchen, all of you. #id:k1 #who:amara #fn:disclosure
I’ve only ever wanted him scanned. I’d like to know what he does on the days he cancels. I don’t mean in order to get him there. Or perhaps I do. #id:k2 #who:amara #fn:disclosure
Lin wants to say something to that, and keeps it. #id:k3 #who:narrator
Thank you, Amara. We’ll stop here for tonight. #id:k4 #who:you #fn:time
On the stairs Jonas asks how she’s sleeping. Oh, the usual, says Amara. Till three. She has found her keys. #id:k5 #who:narrator #phase:after #ending:where-he-keeps-his-cups
-> END

=== kept ===
{ curiosity > 1:
    There is something. I’d like to keep it for a while, if I may. #id:e1 #who:amara #fn:disclosure
- else:
    I’d rather not say anything, if that’s all right. #id:e2 #who:amara #fn:disclosure
}
Jonas leans forward. Nothing more comes, and he leans back. #id:e3 #who:narrator
That’s all right. Thank you, Amara. We’ll stop here for tonight. #id:e4 #who:you #fn:time
Chairs are stacked without much talk. Amara is the first down the stairs. Lin raises her eyebrows at you. You do not know either. #id:e5 #who:narrator #phase:after #ending:she-keeps-it
-> END

=== late ===
~ held = MIN(held + 1, 1)
The rain stops. Lin has closed her eyes. Nobody seems to be waiting for anything. Somebody’s stomach makes a noise. #id:l1 #who:narrator
I’ve nothing more, really. I just don’t want to be the one who ends it. #id:l2 #who:sefi #fn:noticing #stance:about-group #why:time-ran-out
No, says Jonas. Nobody says anything else. When you look at the clock, it is sixteen minutes to eight. #id:l3 #who:narrator
Amara, I’ve left you one minute. Would you like it? #id:l4 #who:you #fn:invite
One minute. That’s, yes. That’s about what we get on the phone, him and me. It’s always very nice. #id:l5 #who:amara #fn:disclosure #phase:return
She looks round the circle. That is the minute. You thank her. #id:l6 #who:narrator
Afterwards she stays on her chair, and people carry the other chairs past her. #id:l7 #who:narrator #phase:after #ending:one-minute
-> END

=== tidy ===
~ shift(curiosity, -1)
Two or three people nod. Sefi, who has just drawn a breath, lets it go again. #id:t1 #who:narrator #why:tidy-sentence
Amara, would you like to come back in? #id:t2 #who:you #fn:invite
Protecting each other. Yes. That’s it, I think. Can I write that down? #id:t3 #who:amara #fn:thanks #phase:return
Jonas lends her an envelope. She writes it on the back and underlines it. #id:t4 #who:narrator
That’s good, says Lin. From what? says Hanne, by the window, but it is a quarter to eight. #id:t5 #who:narrator
On the stairs Jonas tells you it was a good evening. Behind him Amara is reading the envelope. #id:t6 #who:narrator #away:amara #phase:after #ending:on-the-envelope
-> END

// Only a second closing move leads here.
=== flat ===
~ shift(curiosity, -1)
~ shift(curiosity, -1)
So they talk about reminders. #id:f1 #who:narrator
Ours goes out two days before. It’s a text, you press one for yes. #id:f2 #who:lin #fn:teaching
We have the one with the smiling clock. #id:f3 #who:sefi #fn:teaching
There are three more systems in the room, and each gets its turn. Nobody interrupts anybody. Amara writes on the back of an envelope. #id:f4 #who:narrator #away:amara #why:flattened
Amara, would you like to come back in? #id:f5 #who:you #fn:invite
Thank you. That was all very useful. I’ll look into the texts. #id:f6 #who:amara #fn:thanks #phase:return
You finish four minutes early. On the stairs Lin sends her the link. You go to so much trouble, says Amara. #id:f7 #who:narrator #phase:after #ending:press-one-for-yes
-> END
