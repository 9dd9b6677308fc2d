VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 2
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// The same evening as in story.ink, with a leader who is there. Every id begins with k.
// Turn 1: the questions run on. Whose are they to end?
=== opening ===
Eight minutes past seven. Amara tells her case to the carpet. She calls him Mr Voss, which is not his name. Rosa has slid to the edge of her chair, as she does for anyone who is talking. You sit opposite, and over her head you have the clock. #id:k-op1 #who:narrator #away:amara #phase:story
He’s sixty-eight. He drove the night bus for thirty years. In the spring there was a shadow on his chest X-ray, probably an old scar, and would he please have a scan. I’ve booked it four times. #id:k-op2 #who:amara #fn:story
Each time he rings the day before and cancels. And then he asks for me, and says thank you. You go to so much trouble, doctor. I say, not at all, and I book the next one. #id:k-op3 #who:amara #fn:story
She has his voice exactly. Jonas laughs. Hanne, by the window, looks to see who has laughed. Then the door opens, and Dele says sorry without a sound and sits down in his coat. #id:k-op4 #who:narrator
He told me my plant wants a quarter turn every week. I’ve done it ever since. Last Tuesday he said, I do hope I’m not being a nuisance. Of course you’re not, I said. I had eleven people waiting. #id:k-op5 #who:amara #fn:story
And at three in the morning I lie there, and I think there must be a sentence that would do it. That’s all, really. #id:k-op6 #who:amara #fn:story
Rosa thanks her. There is time for a few questions. How long has she known him? Eleven years. Does he understand what it could be? Yes. She has told him twice, plainly. #id:k-op7 #who:narrator #phase:questions
And how did you put it? The actual words, I mean. #id:k-op8 #who:jonas #fn:interrogation
Amara has taken a rubber band off her wrist. She winds it round one finger and looks for the words. Rosa looks her in the face and nods to help her along. It is a quarter past. #id:k-op9 #who:narrator #watch:presenter
+ [Catch Rosa’s eye, and look up at the clock. #id:k-c-clock #fn:time]
    ~ shift(safety, 1)
    Mm. Yes. We’ve got him, I think. Amara, would you move back? #id:k-qa1 #who:rosa #fn:time
    Jonas has seen it too. He looks at the clock, at you and at Rosa, and puts his question away. #id:k-qa2 #who:narrator #why:glance
    -> helpers
+ [“I think we could imagine the words.” #id:k-c-words #fn:protect]
    ~ shift(curiosity, 1)
    Could we? I was rather hoping to hear them. No, all right. Amara, would you move back? #id:k-qb1 #who:rosa #fn:time
    I imagine they were very kind. #id:k-qb2 #who:jonas #fn:hypothesis #stance:for-doctor
    Amara is up already with the chair in her hands. She gives you a quick look over the top of it. Rosa sees the look. #id:k-qb3 #who:narrator #why:said-aloud
    -> helpers
+ [Leave it to Rosa. #id:k-c-to-rosa #fn:silence #wait:10]
    ~ shift(near_patient, 1)
    Never mind the words. When he rings to thank you, where is he? #id:k-qc1 #who:rosa #fn:redirect
    Where is he? In the hall, I think. There’s a clock. He’ll be on his feet. He’s got a standing-up sort of voice. #id:k-qc2 #who:amara #fn:disclosure
    She looks surprised, and her hands have stopped. But Lin has a question now, and Jonas, and it is twenty past before Amara moves back. #id:k-qc3 #who:narrator #why:her-question
    -> helpers

// Turn 2: the leader falls for a coat.
=== helpers ===
Amara’s chair stands at the bookshelf now, behind Rosa’s shoulder. Rosa would have to turn round to see her. You only have to look up. #id:k-h1 #who:narrator #phase:hold
You could get the practice nurse to ring him. Ours gets everybody in. She says, I’ve put you down for Tuesday, and they come. #id:k-h2 #who:jonas #fn:advice
Lin would go to the house and sit in his kitchen. Sefi would write him a letter, by hand. Behind Rosa’s back Amara nods at each of them, and winds the band the other way. #id:k-h3 #who:narrator
You’re all so busy. What’s it like, though, wanting to help him? #id:k-h4 #who:rosa #fn:redirect
Useless. It’s like pushing a, you know. A door that says pull. #id:k-h5 #who:jonas #fn:own-feeling #stance:for-doctor
I’d got my car keys in my hand, honestly. And I thought, if I just … #id:k-h6 #who:lin #fn:own-feeling #stance:for-doctor
This is silly. I keep seeing him at her door with his coat on. #id:k-h7 #who:sefi #fn:image #stance:for-patient
Oh. Oh, his coat. What sort of coat? #id:k-h8 #who:rosa #fn:stay-with-image
Long. Done up to the top. He’s come in, and he could be gone in a second. #id:k-h9 #who:sefi #fn:image #stance:for-patient
Rosa has turned her whole chair to Sefi, and asks about the buttons. Lin has started again and stopped again. Hanne is not looking at Sefi. She is looking at Dele, who has still got his coat on. #id:k-h10 #who:narrator #watch:group
+ [“Dele, you’ve still got yours on.” #id:k-c-dele #fn:noticing]
    ~ shift(curiosity, 1)
    So I have. I wasn’t sure I was staying. #id:k-ca1 #who:dele #fn:noticing #stance:about-self
    Jonas is on his feet at once to take it from him. There is no hook. You mustn’t trouble, says Dele, that’s very kind. Lin laughs, then Piet, and then nobody does. #id:k-ca2 #who:narrator
    Well, I’ve got it now. What do I do with it? #id:k-ca3 #who:jonas #fn:own-feeling #stance:for-doctor #why:coat-in-the-room
    He sits down with it on his knees. Dele, in his shirt, has gone red. Nobody asks Sefi for the rest of his picture. #id:k-ca4 #who:narrator
    -> pressure
+ [Turn to Lin, and nod. #id:k-c-lin #fn:invite]
    ~ shift(near_doctor, 1)
    Right. I’m not with the coat at all. I’m behind the desk with eleven people waiting, and I wish he’d go. And then I feel awful. #id:k-cb1 #who:lin #fn:as-doctor #stance:for-doctor
    Eleven. That’s a quiet day. #id:k-cb2 #who:jonas #fn:joke-away
    Sefi pulls his sleeves down over his hands. Rosa turns her chair back to the middle, and looks across at you with her eyebrows up. #id:k-cb3 #who:narrator #why:nod-to-lin
    -> pressure
+ [Keep your eyes on Amara, and leave the coat to Rosa. #id:k-c-eyes #fn:silence #wait:15]
    ~ held = MIN(held + 1, 1)
    ~ shift(near_patient, 1)
    There’s something in the pocket. Tickets. All the old ones, from the bus. Would he have had those? #id:k-cc1 #who:sefi #fn:image #stance:for-patient
    He’d have kept them by date. #id:k-cc2 #who:lin #fn:association #stance:for-patient
    Rosa sits so still that the others sit still too. Amara has noticed you. She raises her eyebrows at the tickets, and after the next sentence she looks at you again, and after the one that follows. #id:k-cc3 #who:narrator #why:her-eyes
    -> pressure

// Turn 3: the leader asks for more than she can see.
=== pressure ===
Half past seven. It has begun to rain on the skylight. #id:k-p1 #who:narrator
She does it, doesn’t she? With the plant. He’s told her to, so she does it. #id:k-p2 #who:lin #fn:association #stance:for-both
And with the scan it’s, she says it and he doesn’t. He only says thank you. #id:k-p3 #who:sefi #fn:association #stance:for-both
You make it sound like a marriage. #id:k-p9 #who:jonas #fn:joke-away
Piet laughs. Rosa smiles and waits, because Jonas has not finished. He has his hands on his knees. #id:k-p10 #who:narrator
Well, I’m cross with him, if anyone wants to know. I’ve got people who wait nine weeks for that machine. And he can only do it because somebody lets him. #id:k-p4 #who:jonas #fn:judgement
He looks at you while he says it. Rosa, beside him, has sat up. #id:k-p5 #who:narrator
At last. I’ve been waiting for somebody to be cross. And if you could say it to her, Jonas? What would you say? #id:k-p6 #who:rosa #fn:invite
To Amara? I’d say, what’s he thanking you for? It’s not for the scan. It’s for letting him off. #id:k-p7 #who:jonas #fn:interpretation
Rosa says mm, and watches his face. Behind her Amara is smiling at nobody. The band is so tight that the tip of her finger has gone white. Hanne has put a hand over her mouth. #id:k-p8 #who:narrator #away:amara #watch:presenter #ask:words
+ [Catch Rosa’s eye, and look past her at the bookshelf. #id:k-c-past-her #fn:protect]
    ~ shift(near_doctor, 1)
    Rosa follows your eyes. She turns right round in her chair, and everybody turns with her. #id:k-pa1 #who:narrator #why:all-turn
    Amara. Was that too much? #id:k-pa2 #who:rosa #fn:protect
    No, no. Not at all. #id:k-pa3 #who:amara #fn:defence
    Well, we’ll keep it over here now. Who else is cross? #id:k-pa4 #who:rosa #fn:protect
    Me. Since the second thank-you. #id:k-pa5 #who:lin #fn:own-feeling
    Amara has put her hands under her knees, where you cannot see them. #id:k-pa6 #who:narrator
    -> deepen
+ [“She can’t answer him from there, Rosa. Shall we keep it over here?” #id:k-c-answer #fn:protect]
    ~ shift(near_doctor, 1)
    I know she can’t. That’s rather why I … It was a question, that’s all. #id:k-pb1 #who:rosa #fn:noticing
    And I only said it because I was asked. #id:k-pb2 #who:jonas #fn:noticing #stance:about-group
    He looks from Rosa to you and back again, and so does Sefi. Amara has let the band go, and is holding on to a shelf. #id:k-pb3 #who:narrator #why:two-leaders-talk
    -> between
+ [“I’m Mr Voss, and I’d have cancelled on you too, doctor.” #id:k-c-as-voss #fn:as-patient #stance:for-patient]
    ~ shift(near_patient, 1)
    Would you? And would I have got a thank-you? #id:k-pc1 #who:jonas #fn:association
    No. I mean, you wouldn’t have minded. She minds. #id:k-pc2 #who:sefi #fn:as-patient #stance:for-both #why:spoke-for-him
    Jonas opens his mouth and shuts it again. Amara undoes the band, one turn after the other. Rosa looks at you to see if you are going on. You are not, and it takes her a while to find a word. #id:k-pc3 #who:narrator
    -> deepen
+ [Wait, and see what Rosa makes of it. #id:k-c-see #fn:silence #wait:15]
    ~ shift(near_doctor, -1)
    ~ shift(near_doctor, -1)
    ~ held = MIN(held + 1, 1)
    She makes nothing of it yet. Some of them seem to be thinking. Amara has turned her face to the books. #id:k-pd1 #who:narrator #away:amara
    I wouldn’t like to be told that. #id:k-pd2 #who:hanne #fn:own-feeling #stance:for-doctor
    It is the first thing that Hanne has said tonight. She is looking past Rosa, and Rosa follows her eyes and turns round. #id:k-pd3 #who:narrator #why:found-by-hanne
    Oh. That was my question, Amara, it wasn’t Jonas’s. Leave it with me. #id:k-pd4 #who:rosa #fn:repair
    Amara nods, to the books. #id:k-pd5 #who:narrator #away:amara
    -> deepen

// The two leaders have differed aloud.
=== between ===
+ [“Sorry, Rosa. You were in the middle of it.” #id:k-c-hand-back #fn:repair]
    ~ shift(safety, 1)
    I was, and now I’ve lost it. No, wait. Jonas, you keep that, but keep it over here. Who’s got some too? #id:k-ba1 #who:rosa #fn:protect
    Since the second thank-you, I have. #id:k-ba2 #who:lin #fn:own-feeling
    Somebody breathes out. Jonas takes longer than the others to look up again. #id:k-ba3 #who:narrator #away:jonas #why:handed-back
    -> deepen
+ [Say no more, and let Rosa find the way on. #id:k-c-no-more #fn:silence #wait:10]
    ~ held = MIN(held + 1, 1)
    Rosa pushes up her sleeves. The rain is quite loud. #id:k-bb1 #who:narrator
    My parents did that. Over our heads, at supper. You learned to eat fast. #id:k-bb2 #who:piet #fn:own-story #stance:about-group
    Rosa laughs first, and loudest. Then Lin says that she is cross too, actually, and has been since the second thank-you. #id:k-bb3 #who:narrator #why:not-handed-back
    -> deepen

// Turn 4: five minutes, and two people who have not said it.
=== deepen ===
Thirty years on nights. They’re all asleep in the back, and he’s taking them home. #id:k-d1 #who:lin #fn:image #stance:for-patient
Half of them drunk. He’ll have learned to be polite. #id:k-d2 #who:jonas #fn:association #stance:for-patient
They do say thank you, mind. On the night bus. Thank you, driver, and off they get. #id:k-d7 #who:piet #fn:association #stance:for-patient
So, getting off. You say it when you’re getting off. #id:k-d8 #who:sefi #fn:hypothesis #stance:for-patient
Jonas turns round to look at him. Lin looks up at the skylight, though there is nothing to be seen in it but rain. #id:k-d9 #who:narrator #away:lin
{ near_patient > near_doctor:
    I could draw you Mr Voss by now. I couldn’t draw her. #id:k-d3 #who:sefi #fn:noticing #stance:about-group
- else:
    We know how she sleeps. How does he sleep? #id:k-d4 #who:sefi #fn:hypothesis #stance:for-patient
}
Go on. Yes. Go on. #id:k-d5 #who:rosa #fn:stay-with-image
Twenty to eight, and at a quarter to you end. Rosa cannot see the clock, and by the look of her she could listen until nine. Hanne draws breath, and lets it go again. Dele has one finger up, as if he wanted the bill. #id:k-d6 #who:narrator #watch:clock
+ [“Rosa, it’s twenty to.” #id:k-c-twenty-to #fn:time]
    Rosa looks round at the clock as if you had hung it there. Hanne sits back. #id:k-da1 #who:narrator #why:clock-called
    So it is. Amara, would you like to come in? You’ve got all the time you want. #id:k-da2 #who:rosa #fn:invite
    -> back_in
+ [Catch Rosa’s eye, and turn your head towards Hanne. #id:k-c-hanne #fn:invite]
    Hanne? You’ve got something. #id:k-db1 #who:rosa #fn:invite
    { safety > 2:
        -> peace
    - else:
        -> listening
    }
+ [Let it run for one more minute. #id:k-c-one-more #fn:silence #wait:20]
    ~ held = MIN(held + 1, 1)
    Sorry. I missed the beginning. Has he got cancer, this man? #id:k-dc1 #who:dele #fn:interrogation
    Nobody has said that word tonight. Jonas looks at his shoes. #id:k-dc2 #who:narrator #away:jonas
    Thank you. #id:k-dc3 #who:hanne #fn:noticing #why:late-question
    She says it to Dele, and means it. Rosa has nothing to say. When you look up, there are two minutes left. #id:k-dc4 #who:narrator
    Amara? It isn’t long. Would you like it? #id:k-dc5 #who:rosa #fn:invite
    -> word
+ [“Nobody’s said what that shadow might be.” #id:k-c-shadow #fn:noticing #stance:about-group]
    ~ shift(curiosity, -1)
    A scar. Most of them are. It depends on the edges. #id:k-dd1 #who:jonas #fn:teaching
    And whether he smoked. Do we know if he smoked? #id:k-dd2 #who:lin #fn:teaching
    There are two more minutes of edges. Rosa tries twice to get in. Amara, who knows all this, nods along behind her. Hanne has stopped drawing breath, and looks at you. #id:k-dd3 #who:narrator #why:true-and-late
    Amara, come in. Have the last word, please. #id:k-dd4 #who:rosa #fn:invite
    -> edges

=== listening ===
No. I’ve been listening. #id:k-li1 #who:hanne #fn:noticing
They wait for more. I’ve been listening, says Hanne again, and turns to the window, where it is dark. #id:k-li2 #who:narrator #away:hanne #why:singled-out
Right. Amara, would you like to come in? #id:k-li3 #who:rosa #fn:invite
-> back_in

=== peace ===
I’m waiting for somebody to ring and say that he’s dead. Then I’d have some peace. #id:k-pe1 #who:hanne #fn:own-feeling #stance:for-doctor #why:hanne-says-it
Lin says, Hanne. Nobody says anything else. Rosa opens her hands and shuts them again. Then she turns round and nods to Amara. #id:k-pe2 #who:narrator
Amara brings in her chair. She looks at Hanne before she sits down. #id:k-pe3 #who:narrator #phase:return
At the lights, on the way here. I thought, if he’d only. And then I thought, who’d tell me about the plant? #id:k-pe4 #who:amara #fn:disclosure
Sefi looks from one to the other as if they were talking a language that he had not been told about. #id:k-pe5 #who:narrator
Thank you. Both of you. We’ll stop there. #id:k-pe6 #who:rosa #fn:time
-> leaders

=== back_in ===
Amara carries her chair in beside Rosa’s and sits down. The rubber band stays on the shelf. #id:k-bi1 #who:narrator #phase:return
{
- near_doctor < 2:
    He’s not wrong, I thought. And then I thought, how dare he. I’ve still got both. I don’t know what you do with both. #id:k-bi2 #who:amara #fn:disclosure
- near_patient > near_doctor:
    He’s got so big in here. On the telephone he’s only nice to me. I’d like to ring him, and not about the scan. No. Also about the scan. #id:k-bi3 #who:amara #fn:disclosure
- else:
    For letting him off. I’ll have to, I think I’ll have that at home. I’m not saying it’s true. #id:k-bi4 #who:amara #fn:disclosure
}
She says it across the circle, to you. Rosa nods beside her as if it were for her. #id:k-bi5 #who:narrator
Thank you, Amara. We’ll stop there. #id:k-bi6 #who:rosa #fn:time
-> leaders

=== word ===
Amara comes in fast, and sits on the edge of the chair. #id:k-wo1 #who:narrator #phase:return
Twice, plainly, I told you. It wasn’t that plain. I’ve never said it either. I said shadow. I said, something we’d like to have a look at. #id:k-wo2 #who:amara #fn:disclosure
There is more, by the look of her. It is a quarter to eight. I didn’t mean to, says Dele, to nobody in particular. #id:k-wo3 #who:narrator
We have to stop. Thank you, Amara. #id:k-wo4 #who:rosa #fn:time
-> leaders

=== edges ===
Amara comes in and sits up straight. #id:k-ed1 #who:narrator #phase:return
It’s two centimetres. They were quite happy with the edges, and he never smoked. So. Thank you, everyone, there’s a lot in that. #id:k-ed2 #who:amara #fn:thanks
Jonas says that it sounds like a scar, then. Hanne has bent down for her bag. #id:k-ed3 #who:narrator #away:hanne
Thank you, Amara. We’ll stop there. #id:k-ed4 #who:rosa #fn:time
-> leaders

// Turn 5: the two leaders alone.
=== leaders ===
At the door Jonas says to Amara, I hope that wasn’t … No, says Amara. Not at all. #id:k-le1 #who:narrator #phase:after
Then they have all gone down. It is ten minutes before the caretaker wants the key. Rosa stacks chairs, two at a time. On the bookshelf, where Amara sat, lies a rubber band. #id:k-le2 #who:narrator #phase:leaders
Well, that was alive. I thought that was alive. Jonas cross at last, and Sefi and his coat. #id:k-le3 #who:rosa #fn:own-feeling #stance:about-group
Wasn’t it? You’re very quiet. #id:k-le4 #who:rosa #fn:noticing #ask:words
+ [“When Jonas said that to her, you couldn’t see her hands. I could.” #id:k-c-hands #fn:noticing]
    -> hands
+ [“What did you see tonight that I couldn’t?” #id:k-c-your-side #fn:invite]
    -> your_side
+ [Collect the cups, and let her go on. #id:k-c-cups #fn:silence #wait:10]
    { near_doctor < 2:
        -> whose
    - else:
        -> roof
    }
+ [“There was a minute when I was angry with you.” #id:k-c-angry #fn:own-feeling #stance:about-self]
    -> alarm

=== hands ===
No. I could see you seeing them. #id:k-ha1 #who:rosa #fn:noticing
And I’d ask it again, I think. They’d all been talking over her head, and he, well, he talked to her. #id:k-ha2 #who:rosa #fn:hypothesis #stance:for-doctor
She couldn’t answer him, you say. Nor could Mr Voss, says Rosa, and we had him in pieces all evening. #id:k-ha6 #who:narrator
You fetch the band and wind it round your own finger, as tight as it was. She watches until the tip is white. #id:k-ha3 #who:narrator
All right. I’d turn round first. But then you look at Jonas. He said everything to you tonight, did you know? He’d put it down in front of you and wait. #id:k-ha4 #who:rosa #fn:noticing
You saw it once. You are not sure about the other times, and she still thinks that it was a good question. Then the caretaker calls up the stairs. Rosa goes down with the band round her finger. #id:k-ha5 #who:narrator #ending:round-her-finger
-> END

=== your_side ===
Lin. That about the night bus. She was crying when she said it. Not much. She looked at the skylight until it went back in. Right beside you, I thought you’d feel it. #id:k-ys1 #who:rosa #fn:noticing
You had seen her look up, and no more. You had the bookshelf, you say, and tell her about the rubber band, and about Hanne drawing breath. #id:k-ys2 #who:narrator
Oh, she’s always like that. She says it when she wants to. You worry about Hanne. #id:k-ys3 #who:rosa #fn:judgement
You say that somebody might. It goes to and fro until the chairs are done, and neither of you gives way. #id:k-ys4 #who:narrator
One thing each, and then I’m going home. I’ll turn round more. You look to your right. And I’m right about Hanne. #id:k-ys5 #who:rosa #fn:summarise
We’ll see, you say. It is only on the stairs that you notice: neither of you has said a word about what Jonas told Amara. #id:k-ys6 #who:narrator #ending:right-beside-you
-> END

=== whose ===
And Lin with her car keys. And then Sefi just comes out with … Whose is this? #id:k-wh1 #who:rosa #fn:noticing
She has found the rubber band. Amara’s, you say. It was round her finger. #id:k-wh2 #who:narrator
When I’d asked Jonas that. I know. I’d said it before I knew I was saying it. I was so pleased that he was cross. #id:k-wh3 #who:rosa #fn:own-feeling #stance:about-self
You might have stopped me. #id:k-wh4 #who:rosa #fn:noticing
I thought you’d get there, you say, and you did. Not soon enough, says Rosa. Throw something. You would rather not, in front of the others. She would rather you did, and puts the band in her pocket. #id:k-wh5 #who:narrator #ending:whose-is-this
-> END

=== roof ===
Sefi’s come on, hasn’t he? In the spring he wouldn’t have dared. A coat. #id:k-ro1 #who:rosa #fn:association #stance:about-group
You rinse the cups and she dries them. She talks about Sefi, and about Jonas thirty years ago, whom she knew, and then about her roof, which lets in the rain. It is nice to listen to her. #id:k-ro2 #who:narrator
You’d tell me, wouldn’t you? If there was anything. #id:k-ro3 #who:rosa #fn:invite
Of course, you say. The caretaker calls up the stairs. While she looks for her umbrella you put the rubber band in your pocket. #id:k-ro4 #who:narrator #ending:of-course
-> END

=== alarm ===
I know which one. I was angry with you as well. He was just getting to something of his own, and there’s you across the room like a smoke alarm. #id:k-al1 #who:rosa #fn:own-feeling #stance:about-self
You have to laugh. She does not, at first. #id:k-al2 #who:narrator
He’d have got there, you know. Another minute. #id:k-al3 #who:rosa #fn:hypothesis
Amara would have had to sit through it, you say. She’s a grown woman, says Rosa, she could have got up. From there? Rosa stacks two more chairs before she answers. #id:k-al4 #who:narrator
All right. You ask the questions next month, and I’ll sit and watch hands. You’ll see how much you hear. #id:k-al5 #who:rosa #fn:noticing
It may be meant kindly. You say that you will. On the stairs she takes your arm, as she does every month, because the light is broken. #id:k-al6 #who:narrator #ending:like-a-smoke-alarm
-> END
