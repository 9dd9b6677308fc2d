VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 1
VAR held = 0

-> first_room

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// First room. It has no part in which the presenter only listens: he tells, and then he is asked.
=== first_room ===
Tuesday, a quarter to eight, a seminar room. The M&M conference, morbidity and mortality: what went wrong, and what would stop it happening again. Rafael stands beside a slide with a list of times. You sit by the door. #id:m1 #who:narrator #phase:story #room:conference
Fifty-eight-year-old woman, abdominal pain since the morning. Triage at ten past eight in the evening. Pulse ninety-six, temperature thirty-seven nine. Half past one, seen by me. Bloods taken, scan requested, scanner busy. Two forty, patient leaves before assessment is complete. Back after thirty-one hours with a perforated appendix. Theatre, two nights in intensive care, now on the surgical ward. #id:m2 #who:rafael #fn:story
Thank you. And the usual, everybody. Where it slipped, please, and not who. #id:m3 #who:ingrid #fn:rule #phase:questions
I’ve got a pulse at ten past eight and then I’ve got nothing. Did anybody do a second set? #id:m4 #who:mei #fn:interrogation
No. The nurse for those beds was pulled into resus at ten. And I didn’t ask for one. #id:m5 #who:rafael #fn:clarify
Six and a half hours. With a belly like that. I’m sorry, that’s not good enough. #id:m6 #who:bruno #fn:judgement
We had eleven ambulances that night, Bruno. None of us would have been any quicker, Rafael. #id:m7 #who:ingrid #fn:reassurance
Well. When an appendix goes, it can hurt less for an hour or two. That’s the trap. They feel better and they put their shoes on. #id:m8 #who:bruno #fn:teaching
+ [Look at Rafael. #id:c-rafael #fn:noticing]
    He looked up at the word shoes. Now he takes a step to the side, out of the light. For a moment 02.40 stands on his sleeve. #id:ma1 #who:narrator
    -> lists
+ [Look at the slide. #id:c-slide #fn:noticing]
    Seven lines, each with a time. Between ten past eight and half past one the slide is white. Somebody has put one line in bold: 02.40, left. #id:mb1 #who:narrator
    -> lists
+ [Look at Bruno. #id:c-bruno #fn:noticing]
    He has drawn a belly on his paper cup, with a cross low down on one side. It was Bruno who operated on her. #id:mc1 #who:narrator
    -> lists

=== lists ===
You saw her at half past one. So when did you ring us? #id:m9 #who:bruno #fn:interrogation #ask:tag
Ten to two. And again, I don’t know, after two. You were in theatre. #id:m10 #who:rafael #fn:clarify
Bruno turns his cup round. #id:m11 #who:narrator #away:bruno
Yes. We were. It’ll have been on the windowsill, going. I don’t like that. #id:m11b #who:bruno #fn:own-feeling
And the bloods, what did they say? #id:m12 #who:mei #fn:interrogation
I never saw them. They came at five to three, and she’d gone. Once I check somebody out they’re off my list, and whatever comes in later is off it too. #id:m13 #who:rafael #fn:clarify
Then it’s on nobody’s. I mean, it isn’t on mine. Anybody? #id:m14 #who:mei #fn:noticing #stance:about-group #why:whose-list
They look at one another. The lab, says the man from the lab, rings the doctor on the list. #id:m15 #who:narrator
I’d send them to the consultant’s phone, then. And it goes on ringing until somebody signs, patient or no patient. #id:m16 #who:ingrid #fn:advice #ask:tag
Mei has it written down before Ingrid is done. By Friday, she says. #id:m17 #who:narrator
Good. She did walk out, though, Ingrid. A grown woman. At some point that’s her own doing. #id:m18 #who:bruno #fn:judgement #ask:tag
~ shift(near_patient, -1)
That’s a who, Bruno. It’s down as left before assessment was complete. Thank you, Rafael. Next one. #id:m19 #who:ingrid #fn:rule
Fourteen minutes. On the next slide there is a knee. #id:m20 #who:narrator
+ [Go out behind Rafael. #id:c-corridor #fn:noticing]
    He is eating a banana in the corridor. Good meeting, he says, when he sees you. I mean it. That list has been like that for years. He looks round for somewhere to put the peel. #id:md1 #who:narrator
    -> to_the_ward
+ [Stay beside Mei for a moment. #id:c-mei #fn:noticing]
    She is still writing: phone, who tests it, Friday. Did you catch what the woman was called? she asks you. You did not. Nor did I, says Mei. She writes: shoes. #id:me1 #who:narrator
    -> to_the_ward

=== to_the_ward ===
+ [Go on to the second room. #id:c-second-room #fn:noticing]
    -> second_room

// Second room. Again he tells and is asked, and he asks as well.
=== second_room ===
Wednesday, half past twelve, a small room on the surgical ward. A case consultation: somebody is stuck with a patient, and people who know something about it answer. Sandwiches under cling film. Rafael has kept his coat on. #id:k1 #who:narrator #phase:story #room:consultation
It’s your bed nine. Day seven. The wound’s infected, she’s on the drip until Monday, and she’s told everybody she goes home on Friday. And she’s asked for me. She hasn’t got my name. The tired one, she says, who let me go. #id:k2 #who:rafael #fn:story
Nothing wrong with her eyesight, then. #id:k3 #who:oleg #fn:joke-away #ask:tag
They laugh. Rafael laughs too, a little longer than the others. #id:k4 #who:narrator
There was some back and forth that night, before she went. I may have been a bit short. Anyway. Tomorrow at nine I go in there. What do I say, so that she stays? #id:k5 #who:rafael #fn:story
Did she tell you why she was leaving? #id:k6 #who:samira #fn:interrogation #phase:questions
She opens the swimming pool. They’re at the door at six, she said. Old people. They get cold. #id:k7 #who:rafael #fn:clarify
~ shift(near_patient, 1)
She rings them up from the bed, says Samira, who nurses her. At six. Then all of bay two is awake. #id:k8 #who:narrator
She’ll have the keys in there with her. Under the pillow, I bet. #id:k8b #who:oleg #fn:hypothesis #stance:for-patient
Capacity, first. People can decide against us, as long as they understand it, hold on to it, weigh it up and can tell you. Those four. #id:k9 #who:frances #fn:teaching #ask:tag
I’d offer her the day unit. There’s an antibiotic you only give once a day, half an hour, through a small line. She can come after work. #id:k10 #who:oleg #fn:advice #ask:tag
After work? says Rafael. They do that? Till eight, says Oleg. Rafael has taken his coat off and is looking for a pen. #id:k12 #who:narrator #watch:presenter #why:useful-plan
Friday, though. I don’t know that it’s the pool. She could be afraid of, well, lying there again. Waiting for one of us to come. #id:k13 #who:frances #fn:hypothesis #ask:tag
~ shift(near_patient, 1)
She does watch the door, says Samira, and puts down her sandwich. #id:k14 #who:narrator
So, sorry first. Before the drip, before Friday. Sorry, full stop, and then don’t talk. #id:k15 #who:frances #fn:advice
I’m not sure she’d want that from me. I’m not sure I … #id:k16 #who:rafael #fn:disclosure
Oh, you’ll be fine. You’ve got a nice way with people. #id:k17 #who:oleg #fn:reassurance #ask:tag
Not at twenty to three I haven’t. #id:k18 #who:rafael #fn:disclosure
Frances has looked at the clock. The next one is a man with a new hip and three flights of stairs. Sorry, the four, day unit, she counts on her fingers. Does that help? It does, says Rafael. Really. #id:k19 #who:narrator #away:frances #why:half-said
+ [Look at what he has written down. #id:c-paper #fn:noticing]
    Sorry. Four things. Day unit, until eight. He folds the paper, puts it into his breast pocket and does up the button. In the doorway he undoes it and reads the three lines again. #id:ka1 #who:narrator
    -> to_the_evening
+ [Look at Samira. #id:c-samira #fn:noticing]
    She has the last sandwich in one hand and is holding the door open with her back. Shall I tell her you’re coming? she asks. Yes, says Rafael. Or no. Tell her somebody’s coming. #id:kb1 #who:narrator
    -> to_the_evening

=== to_the_evening ===
+ [Go on to the third room. #id:c-third-room #fn:noticing]
    -> third_room

// Third room: the parts of the hour are those of a Balint group.
=== third_room ===
~ shift(safety, 1)
Wednesday, seven in the evening, above a music school. A Balint group. Chairs in a circle, and three more by the wall for guests, the outer circle. One is yours. What is said here stays here, says Judit, the leader, to the wall as well. #id:g1 #who:narrator #phase:call #room:balint-group
Does anyone have a case? #id:g2 #who:judit #fn:invite
It takes a while. Downstairs a trumpet tries four bars and stops. Rafael looks across at you, and away again. #id:g3 #who:narrator #away:rafael
I’ve got one. It’s been in two meetings already, so there may not be much left on it. #id:g4 #who:rafael #fn:story
I’ll call her Mrs Brandt. She has to open something up in the mornings, let’s leave it at that. She’d been with us since eight. Twenty to three, I come to her curtain and she’s got her shoes on. I’m off, she says, they’re at the door at six. I say we’re waiting for your scan. She says, you said that an hour ago. Which I had. And then she looks at me, properly, and says, you look worse than I do. #id:g5 #who:rafael #fn:story #phase:story
And I said, well, if you’re going, go. And I held the curtain for her. Like a waiter. She had to duck under my arm. Then I went and ate somebody’s yoghurt. #id:g6 #who:rafael #fn:story #why:the-curtain
She came back, very ill. And now she’s asked for me, upstairs. I’ve got a plan for that, here, it’s a good one. I just can’t see myself getting out of the lift. #id:g7 #who:rafael #fn:story
How did she say it? That you looked worse? #id:g8 #who:birgit #fn:interrogation #phase:questions
Like you’d tell somebody his label’s sticking out. #id:g9 #who:rafael #fn:clarify
~ shift(near_doctor, 1)
I think that’s enough to go on. Rafael, would you move back? #id:g10 #who:judit #fn:time
He puts his chair against the wall, two away from yours, and looks at the floor. #id:g11 #who:narrator #away:rafael #phase:hold
It’s the curtain, with me. They’ve both got hold of it. And I can’t, I don’t know who’s letting who out. #id:g12 #who:kwame #fn:image #ask:tag
~ shift(curiosity, 1)
I’m cross with her. I can’t help it. She’s the ill one, and I sit here and I’m cross, right up into my jaw. #id:g13 #who:birgit #fn:own-feeling #ask:tag
But it’s Rafael, isn’t it? He can’t bear anyone seeing that he’s got nothing left. So she had to go. #id:g14 #who:noor #fn:interpretation #ask:tag
~ shift(safety, -1)
+ [Look at Rafael, two chairs away. #id:c-wall #fn:noticing]
    He has put one hand flat on his breast pocket. His ear is red. #id:ga1 #who:narrator
    -> daytime
+ [Look at Noor. #id:c-noor #fn:noticing]
    She yawns with her mouth shut. On the stairs she said that she had come off nights this morning. #id:gb1 #who:narrator
    -> daytime
+ [Look at Judit. #id:c-judit #fn:noticing]
    She has moved to the edge of her chair. She waits for two breaths, in case somebody else says something. #id:gc1 #who:narrator
    -> daytime

=== daytime ===
~ shift(safety, 1)
Wait. Rafael’s reasons, I’d like to leave those with him. It’s twenty to three and somebody looks at you. How’s that? #id:g15 #who:judit #fn:protect #why:his-reasons
I’d want her gone. I’d want one bed empty, just one. And I’d hate it that she could tell. #id:g16 #who:kwame #fn:as-doctor
Hours I’ve been lying here. Then somebody comes, at last, and he’s grey in the face. And I thought, if I go, that’s one less. He can sit down. #id:g17 #who:pavel #fn:as-patient #ask:tag
~ shift(near_patient, 1)
Pavel has said it to his own hands. Birgit shakes her head. #id:g18 #who:narrator
Well, I didn’t think that. I wanted a don’t. Don’t go. One would have done. I hadn’t even tied my laces. #id:g19 #who:birgit #fn:as-patient
They look at each other and leave it at that. Noor is looking at the carpet. Downstairs, the four bars again. #id:g20 #who:narrator #watch:group #away:noor
Maybe she just wants to see him in the daytime. What he looks like. #id:g21 #who:noor #fn:hypothesis #ask:tag
~ shift(curiosity, 1)
Funny. We’ve been at it half an hour, and not one of us has asked what she’s got. #id:g22 #who:kwame #fn:noticing #ask:tag
Should we? says Birgit. Judit says nothing, and nobody asks. #id:g23 #who:narrator #why:nobody-asks
Rafael, would you like to come back in? #id:g24 #who:judit #fn:invite
Birgit and Pavel move apart to make room. Rafael brings his chair as far as halfway. #id:g25 #who:narrator #phase:return
Nothing left, I don’t know. I was tired. People get tired. #id:g26 #who:rafael #fn:defence
And they were slip-ons, her shoes, there’s nothing to tie. But a don’t, yes. I did have one. I had it ready, and I was glad when it was too late. #id:g27 #who:rafael #fn:disclosure
To be honest, I’d hoped it would be gone by now. It isn’t. And I still don’t know about nine o’clock. #id:g28 #who:rafael #fn:disclosure
~ shift(near_doctor, 1)
Thank you, Rafael. Then we stop here with the case. #id:g29 #who:judit #fn:time
Two minutes for the outer circle. The case is his, leave that. What did you see us do? #id:g30 #who:judit #fn:invite #phase:after
One guest found it very moving. The other one has no voice tonight and points to her scarf. Judit looks at you. #id:g31 #who:narrator
+ [“His chair’s still halfway. You made room, and he hasn’t come.” #id:c-halfway #fn:noticing]
    ~ shift(near_doctor, 1)
    They all look down, at the legs of a chair. Oh, says Birgit, who had thought he was in. Rafael draws in his feet. #id:ea1 #who:narrator
    After what I said I’d have stayed at the wall. #id:ea2 #who:noor #fn:repair #stance:about-self #why:said-halfway
    It was the carpet, partly. It catches. But I did think about it, yes. #id:ea3 #who:rafael #fn:disclosure
    He says it to the floor. The two minutes are over. The chair stays where it is until Pavel folds it up. By then Rafael has his coat on. #id:ea4 #who:narrator #away:rafael #ending:halfway
    -> END
+ [“I hadn’t heard about the curtain. I can’t stop seeing it.” #id:c-curtain #fn:noticing]
    ~ shift(safety, -1)
    No, says Rafael after a while. There wasn’t a line for it. #id:eb1 #who:narrator
    Hadn’t heard it where? Hang on. You know who she is? I’ve been guessing at her, with you sitting there? #id:eb2 #who:kwame #fn:judgement #stance:about-group #why:from-another-room
    That came in from other rooms. I’d like it to go no further than this one. #id:eb3 #who:judit #fn:rule
    People nod. On the stairs Rafael waits for you. I’d rather have said that myself, he says. Then he says: no, I wouldn’t have. He holds the street door for you, notices, and lets go of it. #id:eb4 #who:narrator #ending:no-line-for-it
    -> END
+ [Shake your head and leave it unsaid. #id:c-unsaid #fn:silence #wait:12]
    Judit waits a little with you. That’s all right too, she says, and ends the evening. Birgit had turned her chair to hear you, and turns it back. #id:ec1 #who:narrator #away:birgit #why:kept-it
    On the stairs Rafael is suddenly beside you. You’ve heard all three now, he says. Which of them was it? #id:ec2 #who:narrator
    You have four flights of stairs to think of something. At the bottom he feels for a folded paper in his pocket. Nine o’clock, he says, and you go off to different buses. #id:ec3 #who:narrator #ending:which-of-them
    -> END
