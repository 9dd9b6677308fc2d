VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 2
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// Turn 1: the news, and what one does with it.
=== opening ===
Wednesday, half past six. The small chairs have been pushed under the small tables, and eight big ones stand round the carpet with the roads on it. The coats hang under a snail, a pear and a tractor. Olive has said that what is told here stays here, and what the exceptions are. #id:op1 #who:narrator #phase:call
Before I ask for a case. Is there news? Of anyone? #id:op2 #who:olive #fn:invite
There’s me. It’s not really news. Mr Morrow’s still in bed. #id:op3 #who:leyla #fn:story
And I wish I hadn’t called him that. Because of tomorrow, ha ha. On Monday I nearly said it to his face. #id:op4 #who:leyla #fn:story
I’d been on a course, so Monday’s the first I see of him. I go in with the frame, and I’ve got my sentence, shall we try sitting out today. And it doesn’t come. I’m just standing there, like somebody delivering a frame. #id:op5 #who:leyla #fn:story
Sign here, please. #id:op6 #who:dagny #fn:joke-away
Thank you, Dagny. So he looks at me. He’s got the radio on, and he turns it off. Well? Aren’t you going to ask? #id:op7 #who:leyla #fn:story
So I asked. And he said, tomorrow. #id:op8 #who:leyla #fn:story
Thandi laughs through her nose, kindly. Leyla is looking at the carpet. One of the roads goes in under her chair, and she looks at that. #id:op9 #who:narrator #watch:presenter #away:leyla
And then he laughed. I think he did. It could have been a cough, he’s been on his back for five weeks. #id:op10 #who:leyla #fn:story
That’s it. Eleven minutes, it normally takes two. And yesterday it was just tomorrow again, with the radio on. #id:op11 #who:leyla #fn:story
She has put her hands under her legs and sits on them. Sunil is beaming at her. So far nobody has taken it up. #id:op12 #who:narrator #ask:words
+ [“What did you think, just when he turned the radio off?” #id:c-radio #fn:interrogation]
    ~ shift(near_doctor, 1)
    That I’d forgotten to put the brakes on something. No. I thought, he’s had that ready since six, and I’m late for it. #id:ra1 #who:leyla #fn:disclosure #why:late-for-it
    But that’s … no, sorry. Go on. #id:ra3 #who:sunil #fn:invite
    Leyla looks at you. She is waiting for the next question. #id:ra2 #who:narrator
    -> cross
+ [“I’d hoped he’d be up. I’ve had him at the window all week.” #id:c-window #fn:own-feeling #stance:about-self]
    ~ shift(near_patient, 1)
    ~ shift(near_doctor, -1)
    Oh, so had I. I’d got him a dressing gown and everything. A brown one, with a cord. #id:wi1 #who:thandi #fn:image #stance:for-patient
    Well, he isn’t at the window. Sorry about that. #id:wi2 #who:leyla #fn:defence #why:brown-one
    She does not sound sorry. Thandi’s hand moves a little, as if it were hanging something up again. #id:wi3 #who:narrator
    -> cross
+ [“But that’s new, isn’t it? Five weeks, and now he wants you to ask.” #id:c-new #fn:judgement]
    ~ shift(curiosity, -1)
    -> pleased
+ [Leave it just as she has told it, and see what comes. #id:c-as-told #fn:silence #wait:15]
    ~ held = MIN(held + 1, 2)
    ~ shift(curiosity, 1)
    In the toy box something says moo, all by itself. Dagny opens her mouth, and for once thinks better of it. #id:as1 #who:narrator
    Right. Well, that’s what I said to him, too. Right. And wheeled the thing out backwards. #id:as2 #who:leyla #fn:disclosure #why:backwards
    -> cross

// After a verdict: a way back, or one more.
=== pleased ===
It’s more than new. That’s him taking an interest. I’d be over the moon. #id:pl1 #who:sunil #fn:judgement
Would you? He’s in bed, Sunil. #id:pl2 #who:leyla #fn:defence
Sunil looks across at you. There are two of you now who are pleased. #id:pl3 #who:narrator #why:two-of-you
+ [“I did jump on that. I think I’d wanted him up, that’s all.” #id:c-quick #fn:repair]
    ~ shift(safety, 1)
    Me too, to be fair. I’ve had a week with nothing good in it. I had a man on Thursday who, no. Sorry. #id:pq1 #who:sunil #fn:own-feeling #why:a-week
    -> cross
+ [“It is good, though. He turned it off because of you, Leyla.” #id:c-for-you #fn:reassurance]
    ~ shift(near_doctor, 1)
    Because of me. You think? Well. I hadn’t actually finished. #id:pf1 #who:leyla #fn:defence #why:not-finished
    -> cross
+ [Look away from Sunil, and leave the last word to her. #id:c-look-off #fn:silence #wait:8]
    ~ held = MIN(held + 1, 2)
    It’s nice that you’re pleased. I mean it. #id:pw1 #who:leyla #fn:thanks
    After that it is not so easy to be. Sunil stops beaming, bit by bit. #id:pw2 #who:narrator #why:bit-by-bit
    -> cross

// Turn 2: whose sentence it was.
=== cross ===
You don’t look very glad. Or do you? I can’t tell. #id:x1 #who:olive #fn:invite
Nor can I. No, I can. I’m cross. With you lot, a bit. #id:x2 #who:leyla #fn:disclosure
He was a no. I can do a no. Declined, my initials, next bed. And now there’s seven of you standing round him, wondering. It’s like visiting time. #id:x3 #who:leyla #fn:disclosure
Well, we like him. I thought we were being nice. Weren’t we? I’ve had him with me on the bus. #id:x7 #who:thandi #fn:defence
Ever so nice. And I can’t get to the bed. #id:x8 #who:leyla #fn:disclosure
And somebody said he only keeps me on so he’s got someone to turn down. I had that in my ear all weekend. Was that you, Dagny? #id:x4 #who:leyla #fn:disclosure
Could have been. I’d like it to have been. It’s good. #id:x5 #who:dagny #fn:joke-away
What you said last week was something like that. There was no “only” in it, and nobody was kept on. Iker looks at you, and then at his knees. Something in the room has got sharper, and it is more than Leyla’s voice. #id:x6 #who:narrator #away:iker #ask:feeling
+ [“No, that was me, not Dagny. I don’t think there was an ‘only’ in it.” #id:c-mine #fn:protect #stance:about-self]
    ~ shift(safety, 1)
    You? I’ve been hearing it in Dagny’s voice. #id:mi1 #who:leyla #fn:disclosure #why:in-dagnys-voice
    It was. Sorry. I was sitting here. #id:mi4 #who:iker #fn:protect
    Pity. #id:mi2 #who:dagny #fn:own-feeling #stance:about-self
    Leyla has been cross with the wrong person since Saturday. She tries it with you for a moment, and is the first to look away. #id:mi3 #who:narrator #away:leyla
    -> again
+ [“Seven of us round his bed? What are we all doing there?” #id:c-seven #fn:stay-with-image]
    ~ shift(curiosity, 1)
    ~ shift(near_patient, 1)
    Sunil’s reading the notes. Clement’s in the door with his watch. And you’re sitting on the bed, if you want to know. One doesn’t. #id:se1 #who:leyla #fn:disclosure
    I’ll be looking for his slippers, I expect. #id:se4 #who:thandi #fn:image
    And him? #id:se2 #who:dagny #fn:interrogation
    Loving it. That’s what gets me. I’ve nowhere to put the frame, and he’s having a lovely time. #id:se3 #who:leyla #fn:disclosure #why:sitting-on-the-bed
    -> again
+ [“I’d be cross too. Eleven minutes, and all the others still to do.” #id:c-minutes #fn:as-doctor #stance:for-doctor]
    ~ shift(near_doctor, 1)
    Eleven others. Two had gone down to X-ray by the time I came. I got out at ten to five. #id:mn1 #who:leyla #fn:disclosure
    And somebody explains it to the ones who have been sitting in their slippers since nine. That is generally the nurse. #id:mn2 #who:clement #fn:noticing #why:generally-the-nurse
    I know it is, Clement. I know. #id:mn3 #who:leyla #fn:defence
    -> again
+ [Leave the sentence with Dagny, who likes it, and wait a little. #id:c-with-dagny #fn:silence #wait:12]
    ~ shift(safety, -1)
    You would. You drop them at the door and you’re off. #id:wd1 #who:leyla #fn:judgement
    I am. And I never hear what became of them. Six years. Not one. #id:wd2 #who:dagny #fn:own-feeling #why:not-one
    There is no joke in it, and Leyla says, oh. One could still say whose sentence it was. Sunil is quicker. #id:wd3 #who:narrator
    -> again

// Turn 3: the news turns into a second round.
=== again ===
Can I ask something? Who’s he got at home? I mean, if he did get up. #id:ag1 #who:sunil #fn:interrogation
A sister. I said so last week. Sundays, with soup. #id:ag2 #who:leyla #fn:clarify
Soup. I’d get up for that. #id:ag3 #who:sunil #fn:association
Well, I’ve no idea what he does. I don’t do Sundays. #id:ag4 #who:leyla #fn:clarify
He could stay lying down. You can do it with a straw. It goes everywhere, but you can. #id:ag9 #who:iker #fn:image
Iker has gone red. He seems to have tried it. #id:ag10 #who:narrator
Can I just. Couldn’t you ask him in the evening? Then it’s tomorrow when you come. #id:ag5 #who:thandi #fn:advice
It takes people a moment to work that out. #id:ag6 #who:narrator
I’m off at four. And please, I’m awake as it is. Since the spring. That’s not him. Well, it is now. #id:ag7 #who:leyla #fn:disclosure
The clock in here has animals for numbers. The long hand was on the cow when the news began, and it has got as far as the goat. Clement said at the coats that he had somebody tonight. He is watching the goat. #id:ag8 #who:narrator #away:clement #watch:clock
+ [“Awake since the spring, you said. Have you got someone for that?” #id:c-nights #fn:invite #stance:for-doctor]
    ~ shift(near_doctor, 1)
    My doctor, on Friday. And I’ve asked to come off weekends. So that’s in hand. #id:ni1 #who:leyla #fn:clarify
    I took mine to occupational health. Nice woman. Terrible plant. #id:ni2 #who:thandi #fn:own-story #stance:about-self #why:terrible-plant
    Leyla pulls her hands out from under her legs. They have the pattern of the chair on them. Of Mr Morrow nobody says anything for a while. #id:ni3 #who:narrator
    -> call
+ [“I’m him, in that bed. It’s gone nine o’clock, and where is she?” #id:c-ready #fn:as-patient #stance:for-patient]
    ~ shift(near_patient, 1)
    ~ shift(curiosity, 1)
    Never later than ten past. I’ve turned the radio down so I can hear the wheels. #id:re1 #who:dagny #fn:as-patient #stance:for-patient #why:the-wheels
    And if she’s stopped asking? Then what have I got? The radio. #id:re2 #who:sunil #fn:as-patient #stance:for-patient
    Nobody has told Leyla to move back. She sits in the middle of it and looks from one to the next. #id:re3 #who:narrator
    Forgive me, is this still the news? #id:re4 #who:clement #fn:noticing #stance:about-group
    -> call
+ [“You could leave the frame outside once, and see what he says.” #id:c-frame #fn:advice]
    ~ shift(curiosity, -1)
    -> plan
+ [“I think we’ve begun on him again, and you were only telling us.” #id:c-begun #fn:noticing #stance:about-group]
    ~ shift(safety, -1)
    I only meant the soup. #id:be1 #who:sunil #fn:defence
    No, carry on, it was me who started. Or don’t, if you’ve had enough of him. #id:be2 #who:leyla #fn:defence #why:about-the-soup
    I have not had enough of him. I have had enough of the clock. #id:be3 #who:clement #fn:noticing #stance:about-group
    -> call

// After a suggestion: a way back, or the flat end.
=== plan ===
And a proper chair next to the bed. With the radio on it, so he’s got to come and fetch it. #id:pn1 #who:thandi #fn:advice
The chair’s broken. I’ve reported it twice. #id:pn2 #who:leyla #fn:clarify
Then tell the ward manager. Somebody’s got to sign for a chair. #id:pn3 #who:sunil #fn:advice
Frame, evening, chair, says Leyla. She has counted them off on her fingers, and looks at the two that are left. #id:pn4 #who:narrator #why:two-fingers
+ [“Forget the frame, that was just me. But somebody should see to the chair.” #id:c-one-thing #fn:repair]
    ~ shift(safety, 1)
    The chair, yes. I’ll put it in writing. There’s no manager for the rest, is there? #id:po1 #who:leyla #fn:disclosure #why:no-manager
    -> call
+ [“Do the chair first, then. And tomorrow the frame stays outside.” #id:c-tomorrow #fn:advice]
    -> list
+ [Leave it at those three, and wait to hear what she says. #id:c-at-three #fn:silence #wait:10]
    ~ shift(near_doctor, -1)
    I came in without anything to do. And now I’ve got three things. #id:pt1 #who:leyla #fn:disclosure #why:three-things
    -> call

// Turn 4: a new case is called for.
=== call ===
I’ve rather let this run. Leyla, can we leave him there? #id:ca1 #who:olive #fn:time
He’s not going anywhere. #id:ca2 #who:leyla #fn:disclosure
No. Well. Does anyone have a case? #id:ca3 #who:olive #fn:invite
{ near_patient > near_doctor:
    Clement breathes in. Aren’t you going to ask, says Dagny, not loud, and puts a hand to her mouth. She had not meant to say it. #id:ca4 #who:narrator
- else:
    Clement breathes in. At that moment Leyla makes a sound into her sleeve. It could be a laugh. It could be a cough. #id:ca5 #who:narrator
}
So Clement breathes out again and waits. He is a polite man. It could stay like this for some time. #id:ca6 #who:narrator #ask:words
+ [“I’m not ready for a new one. I’m still standing by that bed.” #id:c-still #fn:own-feeling #stance:about-self]
    ~ shift(curiosity, 1)
    -> still_there
+ [“Clement, you were just about to say something. I’d like to hear it.” #id:c-clement #fn:invite]
    ~ shift(near_doctor, -1)
    -> bell
+ [“Leyla, will you tell us next Wednesday how it’s gone on with him?” #id:c-next-week #fn:invite #stance:for-patient]
    ~ shift(near_patient, 1)
    -> serial
+ [Stay with the quiet, and leave it to the two of them. #id:c-quiet #fn:silence #wait:20]
    ~ held = MIN(held + 1, 2)
    -> dark

=== still_there ===
{ safety < 2:
    Then you stand there. I’ve had him all week. I came here to put him down. #id:sb1 #who:leyla #fn:disclosure #why:put-him-down
    Nobody has anything to say to that. Olive says Clement’s name, and it sounds like a favour that she is asking. #id:sb2 #who:narrator
    -> handover
- else:
    So am I. I’ve still got my gloves on. #id:sa1 #who:dagny #fn:own-feeling #stance:about-self
    A minute, then. Clement, would you mind? #id:sa2 #who:olive #fn:time
    I have waited for three weeks. #id:sa3 #who:clement #fn:noticing
    It is hard to tell if that is a yes. He folds his hands. #id:sa4 #who:narrator
    -> waited
}

=== waited ===
He’d turned the radio off. I keep, I mean, he was waiting for me. And I don’t want to be waited for. There’s eleven others, if they all start that. #id:wa1 #who:leyla #fn:disclosure #why:waited-for
Sunil has something kind ready. You can see him not saying it. #id:wa2 #who:narrator
That’s what I’m cross about. Maybe. Or it’s still you. #id:wa3 #who:leyla #fn:disclosure
When Olive asks again, the hand is on the hen. #id:wa5 #who:narrator
It will keep. It would need more than there is now. #id:wa6 #who:clement #fn:time
I’ve got one. It’s only, he’s nine. He won’t have the plaster off. #id:wa7 #who:iker #fn:story #phase:story
You have to lean forward to hear the rest. Afterwards Clement takes his coat from under the tractor and wishes each of you a good evening, one by one. #id:wa4 #who:narrator #phase:after #ending:it-will-keep
-> END

=== bell ===
Thank you. She is on my nights. In three weeks she has not once rung her bell. #id:bl1 #who:clement #fn:story #phase:story
So I go in by myself. And each time she says, you needn’t have come. #id:bl2 #who:clement #fn:story #why:not-once
Dagny pulls her chair in. Sunil has a question already. With the tip of her shoe Leyla follows a road over the carpet, past the church and round the pond, and it is a while before she looks up. #id:bl3 #who:narrator #away:leyla
When it is over she stands at the coats, with one arm in a sleeve. Declined, she says, to nobody, and feels for the other one. #id:bl4 #who:narrator #phase:after #ending:never-rung
-> END

// Where people have been short with each other, the new case is told shortly too.
=== handover ===
I could keep it for next week. I am used to that. #id:ho1 #who:clement #fn:noticing
No. Please. It’s been your turn for a while. #id:ho2 #who:olive #fn:invite
Very well. Female, late seventies, three weeks on my nights. Has not rung once. #id:ho3 #who:clement #fn:story #phase:story
He tells it like that to the end, as one tells it to the next shift, and it is soon told. Nobody has a question, not even Sunil. Dagny looks as if she had one, and looks at Leyla. #id:ho4 #who:narrator
Sixteen minutes, Clement says afterwards, and holds Leyla’s coat for her. It wasn’t on purpose, says Leyla. No, says Clement. He waits until she has found the sleeve. #id:ho5 #who:narrator #phase:after #ending:sixteen-minutes
-> END

=== serial ===
I don’t think I want to. He’ll say something in the morning, and I’ll think, that’s one for Wednesday. #id:sr1 #who:leyla #fn:disclosure #why:for-wednesday
I’d want to know, though. I’m only saying. #id:sr2 #who:dagny #fn:own-feeling #stance:about-self
I know you would. So go up and see him. #id:sr3 #who:leyla #fn:defence
She laughs, and this time it is a laugh. Dagny looks at the carpet. #id:sr4 #who:narrator #away:dagny
You don’t owe us any. News. I ask that every week as if you did. Clement? #id:sr5 #who:olive #fn:rule
There is a woman on my nights. She has a bell, and she does not ring it. #id:sr7 #who:clement #fn:story #phase:story
It gets late. See you next week, says Thandi at the coats. Tomorrow, says Leyla, and has gone before anyone has decided if that was a joke. #id:sr6 #who:narrator #phase:after #ending:one-for-wednesday
-> END

// The same quiet: in a guarded room it only goes dark.
=== dark ===
{ safety < 2:
    Nobody moves, and so the light goes out. It does that in here. Oh, for heaven’s sake, says somebody in the dark. Then Sunil waves both arms, it is light, and Olive says, Clement, please. #id:dk1 #who:narrator #why:light-goes-out
    -> handover
- else:
    Nobody moves, and so the light goes out. It does that in here. Somebody giggles. Iker waves an arm, and they are all sitting there again. #id:dk2 #who:narrator
    -> little_chair
}

=== little_chair ===
All right. Go on, Clement. I’ve put him over there, on the little chair. #id:lc1 #who:leyla #fn:disclosure #why:over-there
Is he comfortable? #id:lc2 #who:clement #fn:stay-with-image
No. #id:lc3 #who:leyla #fn:disclosure
Then I shall be brief. I have a woman on my nights who never rings her bell. #id:lc4 #who:clement #fn:story #phase:story
He is not brief. When it is over, and the big chairs have gone back to the hall, Leyla pushes the little one under its table. Then she pulls it out again a little way. #id:lc5 #who:narrator #phase:after #ending:the-little-chair
-> END

// Only a second suggestion leads here.
=== list ===
~ shift(curiosity, -1)
Chair, frame outside, and in the evening if I can swap with Jo. That’s three more than I came in with. No, thank you. #id:li1 #who:leyla #fn:thanks #why:in-good-time
You’ll have him at the window by Wednesday. #id:li2 #who:sunil #fn:reassurance
Good. Does anyone have a case? #id:li3 #who:olive #fn:invite
I have. It is a woman on my nights who does not ring. #id:li5 #who:clement #fn:story #phase:story
The hand has only just passed the goat. Leyla listens, and nods in the right places. Once she makes a sound into her sleeve, and Thandi passes her a sweet for the cough. #id:li4 #who:narrator #ending:for-the-cough
-> END
