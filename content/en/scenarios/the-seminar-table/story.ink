VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 1
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// Imagined. Whoever tells stays at the table and can answer, so there is no part in which the presenter only listens.
// One note is written in haste, without an apostrophe. cspell:ignore youre
=== opening ===
London, early in the 1950s, a room above a clinic. A long table, nine chairs, three ashtrays, all in use. You sit at the end with the notebook and two sharp pencils. In the window there is nothing but fog. #id:op1 #who:narrator #phase:call
Banerjee is the last, with his scarf up to his eyes. His bus had a man walking in front of it with a lamp, he says, and they have all been in a coal yard. #id:op2 #who:narrator
You poor man. Sit by the fire. Well, who has a case? #id:op3 #who:strand #fn:invite
Mine’s dull, I warn you. Infant, seven months. Attacks at night. The mother says it chokes and goes blue. So I’m sent for, I get my trousers on over my pyjamas, I get there, and it’s as pink as a ham. #id:op4 #who:garside #fn:story #phase:story
Eleven times since November. I’ll call her Mrs Ives. Top floor, and the husband’s in a bakery, nights. There’s a telephone box round the corner and she runs down to that. I sent it to the children’s hospital. Five days, throat, chest, heart, and they never saw an attack. Bonny infant, they write, over-anxious mother. So, what have I missed? #id:op5 #who:garside #fn:story
Who listened to the heart? The houseman? #id:op6 #who:mulvaney #fn:interrogation #phase:questions
The chief. Twice. #id:op7 #who:garside #fn:clarify
Then it’s false croup. They wake up at midnight and crow like a cock, everybody thinks it’s the end, and by the time you’ve climbed the stairs it’s gone. I see one a week in this weather. #id:op8 #who:pettifer #fn:teaching
There’s no cough. I do know a croup when I hear one, Pettifer. #id:op9 #who:garside #fn:defence
Well, then treat the mother. Phenobarbitone, half a grain at bedtime. I give it out by the bucket and I’ve never had a complaint. #id:op10 #who:pettifer #fn:advice
How could you? They’re asleep. #id:op11 #who:lindauer #fn:joke-away
They laugh, Pettifer the loudest. #id:op12 #who:narrator
And what do you give them, Dr Lindauer? #id:op17 #who:pettifer #fn:invite
Iron. It doesn’t help, but they see that it’s black. And you needn’t say Doctor. You don’t to Banerjee. #id:op18 #who:lindauer #fn:own-story
I do beg your pardon. Lindauer. #id:op19 #who:pettifer #fn:repair
The bottle, with me. The red one. They send the children for it, with the empty. #id:op20 #who:banerjee #fn:own-story
Could we get back to the chest? says Mulvaney. #id:op21 #who:narrator
It isn’t the chest. And I did give her your phenobarbitone, Pettifer. She brought it back, in the box. If I take these, she says, I shan’t hear. #id:op13 #who:garside #fn:clarify
There you are. Over-anxious. Before the Health Service she’d have had to pay you for it, and she’d have sat up till the morning like anybody’s mother. #id:op14 #who:pettifer #fn:judgement
Mine did sit up. In the morning they came to me, and I wrote the certificates. #id:op15 #who:banerjee #fn:own-story #ask:tag
Nobody says anything to that. Pettifer turns his cigarette round and looks at the end of it. #id:op16 #who:narrator #away:pettifer #why:sat-up
+ [Look at Garside. #id:c-garside #fn:noticing]
    He has the hospital’s letter in front of him and is smoothing it, from the fold outwards. It is quite flat already. #id:la1 #who:narrator
    -> telephone
+ [Look at Strand. #id:c-strand #fn:noticing]
    She is reading the letter in front of Garside, upside down. When she comes to the end she begins again at the top. #id:lb1 #who:narrator
    -> telephone
+ [Look at Fenn, who has not spoken. #id:c-fenn #fn:noticing]
    He has drawn a staircase on his blotter. It goes up to the edge, and he has turned the blotter to go on. #id:lc1 #who:narrator #away:fenn
    -> telephone

=== telephone ===
Has anyone seen it blue? Apart from her? #id:t1 #who:banerjee #fn:interrogation
No. Only her. #id:t2 #who:garside #fn:clarify
And this telephone box. Who’s got the baby, while she’s in it? #id:t3 #who:banerjee #fn:interrogation #ask:tag
Oh, a neighbour, I suppose. No. There’s nobody else on that floor. She’d have to … I don’t know. I never thought. #id:t4 #who:garside #fn:clarify #why:never-thought
~ shift(near_patient, 1)
I put her in the drawer, with the blanket. I leave the door on the latch. I’ve got the pennies in my hand, I’ve had them there since it got dark. And a woman’s voice says, is that you again, Mrs Ives? #id:t5 #who:lindauer #fn:as-patient #ask:tag
That would be my wife. And she’s never said any such thing. She’s a saint about it. #id:t6 #who:garside #fn:defence
I heard it, though. #id:t7 #who:lindauer #fn:as-patient
Do we clap now, or at the end? #id:t8 #who:pettifer #fn:joke-away #ask:tag
It isn’t decent. There’s an infant that may stop breathing, and grown people sit here doing voices. They do die, you know. At night, mostly. And then it’s, oh, the mother was always nervous. #id:t9 #who:mulvaney #fn:judgement #stance:about-group #ask:tag
~ shift(safety, -1)
I wonder whether Dr Mulvaney isn’t frightened. #id:t10 #who:quayle #fn:interpretation
Dr Mulvaney is perfectly well, thank you, says Mulvaney, and moves her ashtray out of his reach. #id:t11 #who:narrator #away:mulvaney #why:perfectly-well
Well, I am, rather. Keep that heart in front of us, would you? And bang on the table if we forget. #id:t12 #who:strand #fn:repair
No, leave the croup, and leave the tablets. Garside. Eleven times. What’s it like, going up those stairs? #id:t13 #who:strand #fn:redirect #ask:tag
~ shift(near_doctor, 1)
The stairs? There’s seventy-two. I’ve a speech ready, as a rule. Mrs Ives, there is nothing the matter with this child. And then I’m up there and I’ve no breath, and she’s got the door open. #id:t14 #who:garside #fn:disclosure
Have you ever … I mean, did you make it? To her? #id:t15 #who:fenn #fn:interrogation
On Thursday. Every word. And she says, I know there isn’t. I can see that. Now you’re here. #id:t16 #who:garside #fn:clarify
~ shift(near_patient, 1)
Strand’s match has burnt down to her fingers. She drops it, and does not light another. #id:t17 #who:narrator #watch:group #why:burnt-match
+ [Look at Pettifer. #id:c-pettifer #fn:noticing]
    He has his mouth open already. Then he shuts it, and looks at the ceiling, as one does when adding up a bill. #id:ld1 #who:narrator #away:pettifer
    -> hat
+ [Look at Mulvaney. #id:c-mulvaney #fn:noticing]
    Two of her fingers are tapping on the table, quick and even, much faster than a clock. It could be an infant’s heart. #id:le1 #who:narrator
    -> hat
+ [Look at what you have written down. #id:c-page #fn:noticing]
    It says: I can see that now youre here. You had no time for a full stop, and now you don’t know where it goes. #id:lf1 #who:narrator
    -> hat

=== hat ===
Then perhaps it’s you she takes. Not my stuff. You. At two in the morning, when required. #id:t18 #who:pettifer #fn:hypothesis #ask:tag
~ shift(curiosity, 1)
I’m not a bottle, Pettifer. #id:t19 #who:garside #fn:defence
There’s a bit more, as it happens. She gave it me to hold, she wanted to make me a cup of tea. And it went quiet, and I looked, and she’d dropped off. On the kitchen chair, sitting up. So I turned off the gas under the kettle, and I, well, I sat there. Till ten to four, with this thing on my arm. I could have put it down. I was in the street before I noticed I’d had my hat on. #id:t20 #who:garside #fn:disclosure
~ shift(near_doctor, 1)
And what did you prescribe? #id:t22 #who:pettifer #fn:interrogation
I don’t believe I did. #id:t23 #who:garside #fn:clarify
And she’s let you sleep since? #id:t24 #who:pettifer #fn:interrogation
She rang on Sunday. And last night. #id:t25 #who:garside #fn:clarify
He looks down the table, at your pencil. I’d as soon that didn’t go in the book, he says. #id:t21 #who:narrator
+ [Put the pencil down. #id:c-down #fn:protect]
    ~ shift(safety, 1)
    Garside nods. But that’s the very, says Quayle, to the pencil. That’s what it’s for. In a month nobody will know what he said. #id:pd1 #who:narrator #why:pencil-down
    -> guesses
+ [Go on to the end of the sentence. #id:c-write #fn:noticing]
    ~ shift(safety, -1)
    ~ shift(near_patient, 1)
    For a moment it is the only sound. Garside pulls the letter nearer. If it’s going in, he says, then put that she was warm. #id:pw1 #who:narrator #why:to-the-end
    -> guesses
+ [Write it, and turn the book so that he can read. #id:c-turn #fn:invite]
    ~ shift(curiosity, 1)
    He puts on his glasses for it. Ten to, he says, not twenty to. The hat he leaves in. Pettifer would like to read it as well, and you turn it back. #id:pt1 #who:narrator #why:turned-round
    -> guesses

=== guesses ===
Was there a baby before this one? #id:g1 #who:mulvaney #fn:interrogation #ask:tag
I don’t know. #id:g2 #who:garside #fn:clarify
You’ve been there eleven times. #id:g3 #who:mulvaney #fn:judgement
I had the letter. #id:g4 #who:garside #fn:defence
He turns it over, as if there might be something on the back. #id:g5 #who:narrator #watch:presenter #away:garside
Then guess, everybody. He’ll go and see, and in a month we’ll know which of us was wrong. #id:g6 #who:strand #fn:invite #ask:tag #why:go-and-see
There was one before, I’d say. Because of the pennies. That she has them in her hand already. #id:g7 #who:banerjee #fn:hypothesis
I never said pennies. That was Lindauer. #id:g7b #who:garside #fn:clarify
And I say there wasn’t. It’s dark, she’s what, twenty, and he’s got to come. He can’t even send her a bill. It might be that. I don’t know. #id:g8 #who:pettifer #fn:hypothesis
The heart, if I must. #id:g8b #who:mulvaney #fn:hypothesis
That goes down with the others, says Strand, and bangs on the table for her. Lindauer shakes her head, and does not guess. #id:g8c #who:narrator
If I’m Garside, on that chair. In the hat. I think I’m rather glad that it’s me. Sorry. I don’t suppose one’s meant to be. #id:g9 #who:fenn #fn:as-doctor #ask:tag
~ shift(curiosity, 1)
I came here to be told how to stop it. I did want that, at two o’clock. #id:g10 #who:garside #fn:disclosure
You’ll send it up again all the same. And heart on the form, in capitals. #id:g11 #who:mulvaney #fn:advice #ask:tag
Yes, says Garside, before she has done. Tomorrow. I’ll take her in myself. #id:g12 #who:narrator
And observe yourself a little, would you? On the stairs, and so forth. There’s nobody else up there to do it. #id:g13 #who:quayle #fn:invite
In the hat? says Garside, and laughs until he coughs. Mulvaney looks at the clock. #id:g14 #who:narrator #away:mulvaney
~ shift(safety, 1)
Tea. No, one thing. You’ve got it there. Where did it turn, from the illness to the two of them? Read us the line. #id:g15 #who:strand #fn:invite #phase:after
If it did, says Mulvaney. Eight faces come round to you through the smoke. #id:g16 #who:narrator
+ [“Who’s got the baby, while she’s in it?” #id:c-box #fn:noticing]
    I only wanted to know how it’s done, says Banerjee. I have three of them who run to that sort of box. #id:ea1 #who:narrator #why:read-box
    Quite. I’d have asked that myself. It’s a history, properly taken. It hasn’t turned at all. #id:ea2 #who:mulvaney #fn:noticing #stance:about-group
    It turned me. I can’t get rid of that drawer. #id:ea3 #who:garside #fn:disclosure
    ~ shift(near_patient, 1)
    But that wasn’t him, that was me, says Lindauer. You make a cross beside Banerjee, rub it out, and make it again. Mulvaney has a visit in Camberwell and does not stay. At tea they talk of cots, and of what else an infant can be put down in. #id:ea4 #who:narrator #ending:in-the-box
    -> END
+ [“What’s it like, going up those stairs?” #id:c-stairs #fn:noticing]
    ~ shift(safety, -1)
    Thank you. So I did hear it. We were pushed. #id:eb1 #who:mulvaney #fn:noticing #stance:about-group #why:read-stairs
    Yes. I pushed. I thought that if I didn’t, we’d be at croup again till four. #id:eb2 #who:strand #fn:repair
    Nobody carried me up, says Garside. But he says it to the letter. #id:eb3 #who:narrator #away:garside
    All through tea they argue about whether she should have. Quayle is for it, Pettifer against, and then the other way about. You make your cross. When Garside gets into his coat, nobody has said another word about Mrs Ives. #id:eb4 #who:narrator #ending:pushed
    -> END
+ [“I can see that. Now you’re here.” #id:c-now #fn:noticing]
    ~ shift(near_patient, 1)
    In your mouth it sounds like something off a poster. That’s not how she said it, says Garside. She was looking for the matches. #id:ec1 #who:narrator #why:read-now
    But then it wasn’t one of us. I mean, she’d turned it by Thursday. #id:ec2 #who:fenn #fn:noticing #stance:about-group
    I’m sure that it’s a very nice sentence. I’d still like to know what colour the child was. #id:ec3 #who:mulvaney #fn:balance
    You make your cross beside somebody who is not in the room. At the bus stop Pettifer lifts his hat. Now you’re here, he says to Garside, and Garside looks for his bus. #id:ec4 #who:narrator #away:garside #ending:somebody-not-here
    -> END
+ [Turn back the pages, and leave it to them. #id:c-pages #fn:silence #wait:10]
    ~ held = MIN(held + 1, 2)
    ~ shift(curiosity, 1)
    You needn’t look. It was my phenobarbitone. When she brought it back. #id:ed1 #who:pettifer #fn:noticing #stance:about-group #why:left-to-them
    You said over-anxious when she brought it back. #id:ed2 #who:lindauer #fn:noticing #stance:about-group
    I know what I said. #id:ed3 #who:pettifer #fn:disclosure
    Banerjee is for the drawer, Fenn for the hat. For Mulvaney it was when they left off talking about the child, and she would not call that turning. The tea goes cold. Quayle takes your book away to be typed, and holds the last page up to the lamp: there is no cross on it. #id:ed4 #who:narrator #ending:no-cross
    -> END
