VAR safety = 2
VAR curiosity = 1
VAR near_patient = 2
VAR near_doctor = 1
VAR held = 0

-> bed_eleven

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// Nobody here is in a Balint group before the very end. What people say does the same things all the same.
=== bed_eleven ===
Half past ten, a room with two beds. Dr Adeyemi has brought Fergus, who is her registrar, the nurse, two students and, last in the line, you. In the bed by the window sits a man with a watch in his hand. That is bed eleven. In bed twelve somebody breathes, stops, and breathes. A woman in a raincoat sits with him. #id:r1 #who:narrator #phase:story #room:round
Mr Haddow, sixty-nine. Cellulitis, left leg, day six, responding. Drip down tomorrow. Claims he doesn’t sleep. #id:r2 #who:fergus #fn:story
Four minutes late, says Mr Haddow. Yesterday it was two. He writes it into an exercise book. #id:r3 #who:narrator
He’s rung nine times since seven. Window open, window shut. Then the jug’s on the wrong side. I’ve moved that jug four times. #id:r4 #who:elin #fn:story
And it rattles, says Mr Haddow. Ten past two, twenty to three, ten past three. I’ve got it all here. He gives Dr Adeyemi his leg like somebody handing over a coat, and goes on reading. #id:r5 #who:narrator
There’s a bed free on ward four, Mr Haddow. A room to yourself, and nothing rattles. I’d take it, I really would. #id:r6 #who:adeyemi #fn:advice
I can’t, says Mr Haddow. I’m in the middle of something. #id:r7 #who:narrator
Can’t stand the noise, won’t be moved. Well. There’s no pleasing some people. #id:r8 #who:fergus #fn:judgement
He’s in the middle of us. #id:r9 #who:anouk #fn:joke-away
It was meant for the other student, Teo, who has to look at the floor. In bed twelve there is a breath, and after it nothing. You can hear the window. Then there is another. Seventeen, says Mr Haddow to his watch. #id:r10 #who:narrator #away:teo
The woman does not turn round. Could somebody take that thing off him, she says. Please. I don’t want to know how many. #id:r11 #who:narrator
Nobody is sure whose job that would be. Then Anouk goes round the bed. #id:r12a #who:narrator
Shall we put it in your drawer, Mr Haddow? It’s quite safe in there. #id:r12b #who:anouk #fn:reassurance
She has a nice voice for it. He looks at her hand, looks over at bed twelve, and gives it to her. The drawer sticks. She has to push twice. #id:r12 #who:narrator
That was nicely done, Anouk. #id:r13 #who:adeyemi #fn:judgement
+ [Look at Mr Haddow. #id:c-haddow #fn:noticing]
    ~ shift(near_patient, 1)
    He has put two fingers on the inside of his own wrist. His head is turned to bed twelve, and his lips are moving. #id:ra1 #who:narrator #why:still-counting
    -> bed_twelve
+ [Look at the exercise book. #id:c-book #fn:noticing]
    ~ shift(near_patient, 1)
    It lies open on the blanket. Soup 12.25, cold. Lift 41 sec. Doctor 4 min late. Next to the times of the night runs a column in pencil: 11, 14, 14, 19. #id:rb1 #who:narrator #why:the-column
    -> bed_twelve
+ [Look at Anouk. #id:c-anouk #fn:noticing]
    ~ shift(near_doctor, 1)
    There, she says, still facing the drawer. Her hand goes down the side of her coat twice, as if it were wet. #id:rc1 #who:narrator #away:anouk #why:nice-voice
    -> bed_twelve

=== bed_twelve ===
Bed twelve. Eighty-one, pancreas, liver. Pump since Sunday. For comfort. That’s the daughter. #id:t1 #who:fergus #fn:story
There is one more chair. Dr Adeyemi sits down on it, so close that her knees nearly touch the raincoat. Does he know it’s me? asks the daughter. #id:t2 #who:narrator
He’s not in pain. You can see it by the forehead, look, it’s quite smooth. And he isn’t frightened. #id:t3 #who:adeyemi #fn:reassurance #ask:tag
No, have a good look. We’re not in a hurry. #id:t3b #who:adeyemi #fn:time
The daughter looks at the forehead until she has finished. In the pauses you hear something else, from over by the window: a finger on a bed rail. Then Dr Adeyemi comes back to the end of the bed and lowers her voice. #id:t4 #who:narrator
That’s Cheyne–Stokes, by the way. It builds up and fades, and then you get your pause. They don’t notice it themselves. It’s the families who find it hard. #id:t5 #who:adeyemi #fn:teaching #ask:tag
~ shift(near_patient, -1)
They are on their way out when the daughter gets hold of a sleeve. It is Teo’s. The car’s on a meter, she says, till half past twelve. Could somebody sit with him then? Ten minutes. He doesn’t like to be by himself. #id:t6 #who:narrator
Yes. Yes, of course. Half past twelve. Somebody will. #id:t7 #who:teo #fn:reassurance #why:somebody-will
+ [Look at Teo. #id:c-teo #fn:noticing]
    He pulls his sleeve straight and feels in his pockets. He had a pen this morning. #id:ta1 #who:narrator
    -> corridor
+ [Look at the daughter. #id:c-daughter #fn:noticing]
    She has slipped off one shoe and rubs her heel. Her eyes are on the drawer beside bed eleven. #id:tb1 #who:narrator
    -> corridor
+ [Look at the board over the bed. #id:c-board #fn:noticing]
    There is a line for the name on it, and one for what he likes to be called. It has been wiped. At the end of the second line a y is left. #id:tc1 #who:narrator
    -> corridor

=== corridor ===
The door is hardly shut when the lamp above it goes on. Bed eleven, again. #id:k1 #who:narrator #phase:questions
I could throw that jug at him. No, honestly. I hear that bell and I’ve got it in my teeth. #id:k2 #who:elin #fn:own-feeling #ask:tag
Right. Open or shut? #id:k3a #who:elin #fn:invite
That is already from inside, and in another voice. #id:k3 #who:narrator
So. Sixty-nine, doesn’t sleep, rings all night. What mustn’t you miss, Teo? #id:k4 #who:adeyemi #fn:interrogation #ask:tag
Delirium? From the infection? Only, he does know what time it is. #id:k5 #who:teo #fn:clarify
That gets a laugh, and Teo goes red, because he had meant it. #id:k6 #who:narrator
Or he’s lonely. I’ve not seen anyone come for him, has anybody? Could be we’re the visit. #id:k7 #who:fergus #fn:hypothesis #ask:tag
~ shift(curiosity, 1)
‘Does he know it’s me.’ I never know what to say to that one. #id:k8 #who:adeyemi #fn:own-feeling
She says it to her hands, which are wet from the gel. Fergus looks up from his list, and Teo has begun to say something, but by then she is at the next door. #id:k9 #who:narrator #away:adeyemi
This one’s the potassium. Six. #id:k9b #who:fergus #fn:story
+ [Go to lunch with the two students. #id:c-lunch #fn:noticing]
    -> lunch

=== lunch ===
At a quarter past twelve the round is over. Nobody says anything on the stairs. Two floors down there is a seminar room, and on its table are sandwiches, and a card: Students’ Balint group, all years, first meeting, next door, one o’clock, please help yourselves. Teo has read the last three words. #id:l1 #who:narrator #phase:story #room:lunch
At the far end Dervla from the emergency department is eating, her bleep beside the plate. She pushes the sandwiches across. #id:l1d #who:narrator
You’re upstairs, aren’t you? Have you got Haddow? He had his watch out for my cannula. #id:l1e #who:dervla #fn:story
Eleven minutes, young lady. In my day we had the whole leg off in five. #id:l1b #who:anouk #fn:joke-away
She does him with the chin and the pencil. Dervla has to put her cup down. When they have finished laughing Teo is looking at his cuff. #id:l1c #who:narrator #away:teo
She had me by the sleeve, the daughter. I thought she’d, I don’t know. She held on a bit longer than you’d … #id:l2 #who:teo #fn:disclosure
My first one, the wife had asked for me. By name. Would I be there. And I’m in the queue downstairs when they bleep me, and I run, and I’m standing by that bed and I’ve still got the tray. With chips on. #id:l3 #who:dervla #fn:own-story #ask:tag
She has told it before, she knows where people laugh, and they do. #id:l4 #who:narrator
Egg or cheese? You’ve got to eat. #id:l4b #who:dervla #fn:invite
Teo takes egg. By the clock over the door it is twenty-five to one. #id:l5 #who:narrator #watch:clock
With me it’s that drawer. There’s half a banana in there, and his teeth in a box, and it’s ticking. I can hear it down here. #id:l6 #who:anouk #fn:image #ask:tag
You feel bad, that’s all that is. You had to be the nasty one for once. And you can’t stand it, not being liked. #id:l7 #who:teo #fn:interpretation #ask:tag
~ shift(safety, -1)
Anouk puts down her sandwich. He said it kindly, with his mouth full. #id:l8 #who:narrator #why:that-is-all
No. Hang on. I’m lying there. It’s three in the morning, and over there it stops. And it goes on being stopped. And I’ve got the jug, I’ve got the … And then somebody comes along with a nice voice. #id:l9 #who:anouk #fn:as-patient #ask:tag
~ shift(near_patient, 1)
Three in the morning, says Teo, and looks up at the clock. He goes on looking at it. #id:l10 #who:narrator #away:teo
I said half past. Half past twelve, I said, somebody. I didn’t tell anyone. #id:l11 #who:teo #fn:disclosure #why:half-past
~ shift(near_doctor, 1)
Well, ring up. Elin’s there till three. Give it here. #id:l12 #who:dervla #fn:advice
Elin? It’s only me. Your twelve, has he got anyone with him? Since when? Lovely. No, that’s all. #id:l13 #who:dervla #fn:clarify
Somebody’s in there. Since half past, she says. #id:l13b #who:dervla #fn:clarify
There you are, then. He’s not by himself. No harm done, Teo. #id:l14 #who:dervla #fn:reassurance #ask:tag
Who? asks Teo. But her own bleep is going. #id:l15 #who:narrator #why:who-was-it
I’ve not had chips since, by the way. Nine years. Don’t ask me. #id:l16 #who:dervla #fn:disclosure
+ [Look at Teo. #id:c-teo-again #fn:noticing]
    Good, he says to the door, as it closes. Good. He reads the card on the table, and this time he reads all of it. #id:la1 #who:narrator #away:teo
    -> two_of_them
+ [Look at Anouk. #id:c-anouk-again #fn:noticing]
    She has folded her napkin very small. Now she pushes it under the edge of the plate with her thumb, once, and once more. #id:lb1 #who:narrator #away:anouk
    -> two_of_them

=== two_of_them ===
Funny, though. You’ve got him, and I keep … I’ve got her. And we were standing next to each other. #id:l17 #who:teo #fn:noticing #ask:tag #why:next-to-each-other
~ shift(curiosity, 1)
You were looking at the floor. #id:l18 #who:anouk #fn:noticing
Because of you. #id:l19 #who:teo #fn:defence
Well, I only came for the egg. Are you going in? You can, it says all years. #id:l20a #who:anouk #fn:invite
She means you. Next door somebody is pushing chairs about, it is five to one, and neither of them gets up. #id:l20 #who:narrator
+ [Take a chair next door. #id:c-chair #fn:noticing]
    -> next_door
+ [Go up to the ward for your coat. #id:c-coat #fn:noticing]
    -> coat
+ [Go down to your bus. #id:c-bus #fn:noticing]
    -> car_park

=== next_door ===
~ shift(safety, 1)
Six chairs in a circle, no table. Teo and Anouk have come in behind you, each holding the door for the other. #id:a1 #who:narrator #phase:call #room:circle
What we say here stays here. Unless somebody’s in danger, and then I’d talk to you first. Does anyone have a case? #id:a1b #who:nasrin #fn:invite
It gets so quiet that you hear the lift. #id:a1c #who:narrator
It isn’t really a case. #id:a2 #who:teo #fn:story
It’s only a … #id:a3 #who:anouk #fn:story
They have begun at the same moment. Somebody laughs, and then it is quiet again. #id:a4 #who:narrator
There’s time for one. I’ve no idea which. #id:a5 #who:nasrin #fn:time
Take his. Mine’s only a watch. #id:a6 #who:anouk #fn:disclosure #why:only-a-watch
There’s a woman, with her father. He’s in bed, he’s … I’ll call him Mr, wait. #id:a7 #who:teo #fn:story
It takes a long time. Anouk looks up. She does not know it either. Grey, says Teo in the end. Mr Grey. #id:a8 #who:narrator #ending:mr-grey
-> END

=== coat ===
~ shift(near_patient, 1)
It hangs behind the nurses’ desk. On your way you pass the room with the two beds. The daughter’s chair has been turned round, and Mr Haddow sits on it in his dressing gown, his drip stand next to him. Two of his fingers lie on a wrist that is not his. #id:b1 #who:narrator #phase:after #room:ward
At last, he says. I’ve been bursting since twenty to. He holds out the wrist to you until you have taken it. And don’t count out loud. She doesn’t like it. #id:b2 #who:narrator #why:handed-over
You hear his slippers and the wheels of the stand go off down the corridor. The wrist is warm. There is a breath, and then you wait. #id:b3 #who:narrator #ending:the-wrist
-> END

=== car_park ===
~ shift(near_patient, 1)
Your way to the bus leads across the car park. In a small red car, with the door open, sits the daughter in her raincoat. The new ticket is on the dashboard, and she is eating a roll. Don’t say anything nice, she says when she sees your lanyard. You had not known what to say anyway. #id:d1 #who:narrator #phase:after #room:outside
She eats all of it and shakes the crumbs out of her lap. It’s been so quiet up there since they took his watch, she says. I had to listen myself. #id:d2 #who:narrator #why:had-to-listen
Then she wants to know how long she has been down here. You have no idea. He’ll know, she says, and locks the car, and goes in. #id:d3 #who:narrator #ending:he-will-know
-> END
