VAR safety = 2
VAR curiosity = 1
VAR near_patient = 1
VAR near_doctor = 2
VAR held = 0

-> opening

=== function shift(ref x, by) ===
~ x = MIN(MAX(x + by, 0), 4)

// The same evening as in story.ink, with a leader who is there. Every id begins with k.
// Turn 1: a sentence that nobody else has heard. Two choices lead to the one beginning, two to the other.
=== opening ===
The chairs are made for children and stand close. Annick is next to you, on her feet, because she needs both arms for it. She calls him Mr Tamm. She has taken off a hat that she is not wearing, and bows with it. #id:k-op1 #who:narrator #phase:story
To the hedge. He’s just gone through it, and he gets out, and he begs its pardon. #id:k-op2 #who:annick #fn:story
He’s seventy-nine and he brings me eggs. This Monday he had a flag sticking out of his radiator, from a golf course, with a seven. He said it must have been there when he bought the car. #id:k-op3 #who:annick #fn:story
And then he gives it to me, as if I’d lost it. It’s in with my pencils now. #id:k-op11 #who:annick #fn:story
Opposite you Gabor has taken off his glasses. He laughs without a sound, with his shoulders, and when Gabor laughs like that nobody can stop. #id:k-op4 #who:narrator
And he taught me to drive. He taught everyone. I sat in his car and cried, and he read his paper. Then he turned the page and said, take your time, Annick, the road’s not going anywhere. #id:k-op8 #who:annick #fn:story
And since Christmas he doesn’t see what’s on his left. I’ve shown him, with my finger. He says, on the left there was only ever hedge. #id:k-op5 #who:annick #fn:story
And he still drives? #id:k-op9 #who:devika #fn:interrogation #phase:questions
Round the village. He says he knows every stone. He’s met most of them. #id:k-op10 #who:annick #fn:clarify
It goes off again. Annick sits down beside you. And Wednesdays he’s got the little one in the back, she says, into the noise, and not loud. You have heard it. It does not look as if anybody else had. #id:k-op6 #who:narrator #watch:group
Oh dear. Oh dear, oh dear. Well. I think we’ve got him, haven’t we? #id:k-op7 #who:gabor #fn:time
+ [“Annick, what was that about Wednesdays?” #id:k-c-wednesdays #fn:invite]
    ~ shift(near_doctor, 1)
    Did I say that? #id:k-aw1 #who:annick #fn:defence
    She looks at Gabor, not at you. #id:k-aw2 #who:narrator #why:k-asked-aloud
    -> wednesday
+ [Lift a finger to Gabor, and nod at Annick. #id:k-c-look #fn:protect]
    ~ shift(safety, 1)
    Gabor beams at you, and at Annick. Yes, move back now, my dear, he says, you’ve earned it. #id:k-lk1 #who:narrator #why:k-beamed
    -> shocked
+ [“I don’t think she’s quite finished, Gabor.” #id:k-c-not-yet #fn:time]
    ~ shift(safety, 1)
    No? Annick? Is there more? I could bear more. #id:k-nt1 #who:gabor #fn:invite
    No, that’s … Well, there’s a child. It isn’t, the rest isn’t so funny. #id:k-nt2 #who:annick #fn:disclosure #why:k-not-the-end
    -> wednesday
+ [Keep the sentence, and leave the lead to Gabor. #id:k-c-keep #fn:silence #wait:8]
    ~ shift(near_doctor, 1)
    Gabor asks her to move back. With the chair in her hands already, Annick gives you a look, and you cannot tell what is in it. #id:k-kp1 #who:narrator #why:k-kept
    -> shocked

// The first beginning: the laughter turns, and the leader turns with it.
=== shocked ===
I think he’s got all eighteen. In the shed, next to his trophies. #id:k-sh1 #who:mats #fn:joke-away #phase:hold
My grandfather drove into the post office. Into it. I mean, he bought stamps. #id:k-sh8 #who:halima #fn:own-story
Mine only drives to places that she can see from the kitchen. #id:k-sh11 #who:devika #fn:own-story
Then everybody has one. By the piano Annick laughs at each of them, a little late. #id:k-sh9 #who:narrator
No, hang on. I’m on at seven tomorrow. If he comes, he comes to me. Him, or whoever was on his left. #id:k-sh2 #who:samuel #fn:own-feeling
And she eats his eggs. #id:k-sh10 #who:samuel #fn:judgement
She said she’d shown him. I didn’t hear her say that she’d told him. #id:k-sh3 #who:devika #fn:judgement
I mean, I’d have had his keys. There and then. #id:k-sh4 #who:halima #fn:judgement
Gabor has put his glasses on again. Without the laugh his face looks older. #id:k-sh5 #who:narrator
I must say, I’m with Halima. I sat here and enjoyed that, and now I’m, yes, I’m shocked. What were you thinking, Annick? #id:k-sh6 #who:gabor #fn:judgement
She is by the piano, and not meant to answer. Everybody waits for it all the same. Annick is looking at you. #id:k-sh7 #who:narrator #watch:presenter #ask:words
+ [Carry your chair across to the piano, and sit with her. #id:k-c-sit #fn:protect]
    ~ shift(near_doctor, 1)
    It weighs nothing, and it scrapes. Everyone watches it go. #id:k-st1 #who:narrator
    Are you leaving us? #id:k-st2 #who:gabor #fn:noticing #stance:about-group
    You heard it, says Annick without moving her lips. Didn’t you. #id:k-st3 #who:narrator #why:k-two-by-the-piano
    I see. No, I do see. Forget that, Annick, I’d got the fright of my life. #id:k-st4 #who:gabor #fn:repair
    After a while you carry the chair back. It scrapes again. #id:k-st5 #who:narrator
    -> both_pedals
+ [“Annick said something back there, and we all laughed over it.” #id:k-c-sentence #fn:noticing]
    ~ shift(near_patient, 1)
    What did she say? #id:k-sn1 #who:gabor #fn:interrogation
    That he has his granddaughter in the back on Wednesdays, Annick says from the piano. It is Tuesday. You can hear a tap drip. #id:k-sn2 #who:narrator #why:k-sentence-out
    And there I sat. No, we’ll stop here. Annick, come outside with me, please. We’ll ring the child’s mother. #id:k-sn3 #who:gabor #fn:protect
    -> five_chairs
+ [“I’ve laughed more than any of you. I’d eat the eggs, too.” #id:k-c-eggs #fn:own-feeling #stance:about-self]
    ~ shift(safety, 1)
    ~ shift(curiosity, 1)
    I’d ask if he had any more. #id:k-eg1 #who:mats #fn:as-doctor #stance:for-doctor
    So would I, you know. I’d stand at the window and wave. That’s what’s got into me, I dare say. It wasn’t a question, Annick, you needn’t keep it. #id:k-eg2 #who:gabor #fn:repair #why:k-eggs-for-all
    Annick blows her nose. Samuel is still waiting for the answer. #id:k-eg3 #who:narrator
    -> both_pedals
+ [Wait for Gabor to hear himself. #id:k-c-wait #fn:silence #wait:15]
    ~ shift(near_doctor, -1)
    He does hear it. It takes him as long as it takes Annick to move her chair behind the piano, where nobody can see her. #id:k-wt1 #who:narrator #away:annick #why:k-behind-the-piano
    That was, no. That wasn’t for you, Annick. That was me. #id:k-wt2 #who:gabor #fn:repair
    Nothing moves behind the piano. #id:k-wt3 #who:narrator
    -> both_pedals

// From here on near_patient > 1 stands for: everybody has heard of the Wednesdays.
// The second beginning: the sentence is heard, and the leader loves the silence that follows it.
=== wednesday ===
~ shift(near_patient, 1)
He takes his granddaughter to nursery on Wednesdays. She’s four. She sits on the left. #id:k-we1 #who:annick #fn:disclosure
Nobody laughs now. It is Tuesday. Gabor has raised one hand a little way off his knee, as he does when nobody is to speak. It took him ten years, he once told you, to learn that hand. #id:k-we2 #who:narrator
Let’s stay with that. Would you move back, Annick? And we’ll get into that car. #id:k-we3 #who:gabor #fn:stay-with-image
I mean, she’ll be singing. The same line, over and over. #id:k-we4 #who:halima #fn:image #stance:for-patient #phase:hold
And he doesn’t mind. He’s got the time. I’d have liked a car like that. #id:k-we5 #who:mats #fn:association #stance:for-patient
He gets out first. He’d go right round and open the door for her. #id:k-we10 #who:leonor #fn:image #stance:for-patient
He’d indicate, wouldn’t he? For nobody. #id:k-we7 #who:devika #fn:image #stance:for-patient
And she copies it, with her finger. Tick, tick. #id:k-we8 #who:halima #fn:image #stance:for-patient
Tick, says Gabor softly. #id:k-we9 #who:narrator
It has not been so still in here for months. Gabor’s eyes are wet. By the piano Annick is listening with her mouth open, and Samuel looks at nobody but you. #id:k-we6 #who:narrator #watch:group #ask:words
+ [“Gabor, I must stop this. He’s driving her tomorrow.” #id:k-c-tomorrow #fn:protect]
    ~ shift(safety, -1)
    Halima’s finger is still going. Gabor’s hand stays up there for a moment, as if it were somebody else’s. #id:k-tm1 #who:narrator #why:k-said-the-day
    I do know what day it is. No. No, I didn’t. Annick, come outside, please. We’ll ring the child’s mother. #id:k-tm2 #who:gabor #fn:protect
    -> five_chairs
+ [Tap your watch, so that Gabor sees it. #id:k-c-watch #fn:time]
    Gabor looks up at the clock. Twenty minutes, thank you, he says, there’s no hurry at all. Samuel makes a noise through his nose. #id:k-wa1 #who:narrator #why:k-watch-tapped
    -> both_pedals
+ [Go over to Annick, and ask her quietly about tomorrow. #id:k-c-ask #fn:protect]
    ~ shift(near_doctor, 1)
    I thought I’d ring his daughter. Tonight. Only I don’t know how you begin. #id:k-ak1 #who:annick #fn:disclosure
    She says it into your ear. Nobody is in the car any more. They are all watching the two of you. #id:k-ak2 #who:narrator #why:k-whispered
    Would you share it with us? #id:k-ak3 #who:gabor #fn:invite
    Not yet, you say, and go back to your chair. Gabor lowers his hand. #id:k-ak4 #who:narrator
    -> both_pedals
+ [Trust Gabor’s hand, and the silence. #id:k-c-hand #fn:silence #wait:20]
    ~ held = MIN(held + 1, 1)
    ~ shift(curiosity, 1)
    ~ shift(near_doctor, -1)
    I shouldn’t like to be the one who makes her stop singing. #id:k-hd1 #who:devika #fn:as-doctor #stance:for-doctor
    Annick nods at that, several times. She looks much calmer. #id:k-hd2 #who:narrator #why:k-calmer
    -> both_pedals

// Both beginnings. Nobody has done anything about tomorrow yet.
=== both_pedals ===
{ near_patient > 1:
    After a time the song wears off. Mats is looking at the pedals under the piano. #id:k-bp14 #who:narrator #away:mats
- else:
    Nobody cares to go next. Mats is looking at the pedals under the piano. #id:k-bp15 #who:narrator #away:mats
}
In those cars they’ve got them on both sides. I wonder who’s got the other ones. #id:k-bp6 #who:mats #fn:image
Samuel laughs, alone, and looks across at you. #id:k-bp1 #who:narrator
I’ve got my mother’s keys in my bag, you know. Since the spring. She asks me how they are. #id:k-bp7 #who:halima #fn:own-story #stance:about-self
And how are they? #id:k-bp8 #who:mats #fn:association
Halima takes them out and looks. There is a small torch on the ring, and a shoe, a child’s, of silver. Nobody says anything to the shoe. #id:k-bp9 #who:narrator
He had a pedal for half these valleys, I mean, when you think. And now it’s just him. #id:k-bp13 #who:halima #fn:hypothesis #stance:for-patient
{ near_doctor > 2:
    She’s got them. She’s pressing the whole time, I saw her. They’re just, they’re not connected. #id:k-bp2 #who:devika #fn:as-doctor #stance:for-doctor
    Not connected. Yes. Go on. #id:k-bp10 #who:gabor #fn:stay-with-image
- else:
    I’d tell him tomorrow. I’d be telling him tomorrow till, I don’t know. Easter. #id:k-bp3 #who:devika #fn:as-doctor #stance:for-doctor
    Tomorrow, yes. That’s good. #id:k-bp11 #who:gabor #fn:stay-with-image
}
I’m on at seven tomorrow, by the way. #id:k-bp12 #who:samuel #fn:own-feeling
You must be tired, Samuel, we shan’t be long. #id:k-bp4 #who:gabor #fn:reassurance
Leonor has taken her bag on her knees and put both arms round it. It is nine minutes past seven, and at a quarter past you end. #id:k-bp5 #who:narrator #watch:clock
+ [“Gabor, I’d like to ask Annick something before we end.” #id:k-c-cannot-wait #fn:protect]
    ~ shift(safety, -1)
    He looks at you over his glasses, and then at the clock. You ask her what happens tomorrow. #id:k-cw1 #who:narrator #why:k-late-stop
    What about tomorrow? #id:k-cw2 #who:gabor #fn:interrogation
    He’s got the little one. He fetches her at eight. I did say. #id:k-cw3 #who:annick #fn:disclosure
    Half an hour ago I ought to … Come outside, please, Annick. We’ll ring the child’s mother. #id:k-cw4 #who:gabor #fn:repair
    -> five_chairs
+ [Make room, so that Annick can come in next to you. #id:k-c-next-to #fn:invite]
    Annick, come back in, would you? Look, there’s a place for you over there. #id:k-nx1 #who:gabor #fn:invite
    { near_doctor > 2:
        -> standing_there
    - else:
        -> properly
    }
+ [Leave the end to Gabor. #id:k-c-end #fn:silence #wait:15]
    ~ held = MIN(held + 1, 1)
    Gabor lets the last minutes be quiet, and they are, and then he asks Annick in as one wakes somebody up. #id:k-en1 #who:narrator #why:k-gabors-end
    -> properly

=== standing_there ===
I know what I’ve got to do. I don’t need telling. I’d only like it if someone stood there. #id:k-sg1 #who:annick #fn:disclosure #phase:return
Gabor thanks her. It is a quarter past, and the others take down their coats. #id:k-sg2 #who:narrator #phase:after
You stand there. She rings his daughter in the corridor, between the duck and the boat, with a hand on your sleeve. It’s about tomorrow. He mustn’t drive her. Since Christmas. Yes. I know I did. Then she takes her hand back, and looks at it. #id:k-sg3 #who:narrator #why:k-by-her-side
-> leaders_rung

=== properly ===
I’ll talk to him. Properly. On Monday, when he brings the eggs. #id:k-pr1 #who:annick #fn:disclosure #phase:return
Samuel looks at the floor between his shoes. Gabor thanks her, and means it. #id:k-pr2 #who:narrator #away:samuel
At the door Leonor says something to Gabor, very fast, and does not look round. Down in the yard the first cars start. #id:k-pr3 #who:narrator #away:leonor #phase:after
-> leaders_unrung

// The frame is broken, and the co-leader is left with the room.
=== five_chairs ===
They have gone out. You hear their steps, and then nothing. Five people on little chairs, an empty one by the piano, and you. Mats turns the empty one to face the wall, looks at it, and turns it back. #id:k-fc1 #who:narrator
So what do we do now? Count the flags? #id:k-fc2 #who:samuel #fn:joke-away
Is he allowed to do that? I’m only asking. Just get up and go out with one of us? #id:k-fc4 #who:devika #fn:noticing #stance:about-group
I was right in the middle of something. I mean, I know. But I was. #id:k-fc3 #who:halima #fn:own-feeling #stance:about-self
+ [“What’s it like, to sit here while she’s ringing?” #id:k-c-sit-here #fn:noticing]
    ~ shift(curiosity, 1)
    Like when they take the telephone into the next room. You try and get it from the voice. #id:k-si1 #who:devika #fn:association
    I only wanted somebody to do it. I didn’t want it to be her on her own. #id:k-si2 #who:samuel #fn:own-feeling #why:k-room-works
    Leonor gets up, says that she will see about her coat, and does not come back in. #id:k-si3 #who:narrator #away:leonor
    -> she_comes
+ [“We needn’t work now. We’ll just wait for them.” #id:k-c-wait-for #fn:time]
    ~ shift(safety, 1)
    Mats goes to the xylophone and plays something with three notes. Samuel says it wants a fourth. Halima has closed her eyes. #id:k-wf1 #who:narrator #why:k-three-notes
    Only Leonor watches the door, and when it opens she is the first to look away. #id:k-wf2 #who:narrator #away:leonor
    -> she_comes
+ [Sit with them, and say nothing. #id:k-c-with-them #fn:silence #wait:15]
    ~ held = MIN(held + 1, 1)
    ~ shift(safety, 1)
    I teach mine that, says Samuel after a time. The new ones. If you’re frightened, say the day and the hour, and who it is. Nobody asks why he says it. #id:k-wm1 #who:narrator #why:k-samuel-says
    Leonor opens her mouth. Then there are steps. #id:k-wm2 #who:narrator
    -> she_comes

=== she_comes ===
She’ll take her herself, says Gabor at the door. That’s all we’ll tell you. Annick has only come for her bag. #id:k-sc1 #who:narrator #phase:return
I did say it, you know. At the beginning. I said it, and you were all laughing. #id:k-sc2 #who:annick #fn:disclosure
Annick, if I might … #id:k-sc4 #who:gabor #fn:repair
No, Gabor. #id:k-sc5 #who:annick #fn:defence
Not you, she says in passing to you, or perhaps it is: And you. Then her steps on the stairs. The others follow without a look at the clock, and nobody says until next month. #id:k-sc3 #who:narrator #away:annick #phase:after #why:k-for-her-bag
-> leaders_rung

// Leaders alone. Somebody has rung.
=== leaders_rung ===
Little chairs make little stacks. Gabor has made four of them, and begins to make three. #id:k-lr1 #who:narrator #phase:leaders
It was there all the time, then. And I sat across from it and held up my hand, or my handkerchief. #id:k-lr2 #who:gabor #fn:own-feeling #stance:about-self
I was so happy with that man. With his flag. I wanted him to have all eighteen. #id:k-lr4 #who:gabor #fn:own-feeling #stance:about-self
We’d agreed about the clock, you and I. I don’t know that we’d agreed … Well. #id:k-lr6 #who:gabor #fn:noticing
He lets down the lid of the piano, though nobody has played tonight. #id:k-lr5 #who:narrator
I don’t believe she’ll be back. Would you be? #id:k-lr3 #who:gabor #fn:invite #ask:words
+ [“I heard it first. She said it, and I was next to her.” #id:k-c-first #fn:own-feeling #stance:about-self]
    -> next_to_her
+ [“What were you hearing all that time, Gabor?” #id:k-c-hearing #fn:invite]
    -> in_the_back
+ [“One of us should ring Annick tomorrow. You or I?” #id:k-c-which #fn:time]
    -> which_of_us

=== next_to_her ===
I saw you hear something. I took it for cramp. On these chairs. #id:k-nh1 #who:gabor #fn:noticing
And how did she say it? In what sort of voice? #id:k-nh2 #who:gabor #fn:interrogation
You do the voice. #id:k-nh5 #who:narrator
No, that’s not very loud. For me she’d have had to, well. Shout. #id:k-nh6 #who:gabor #fn:own-feeling #stance:about-self
He makes you do it again. He is not angry, he only nods, as one does when an address has turned out to be right. Then he goes down ahead of you, which he never does, and holds on to the rail. #id:k-nh4 #who:narrator #away:gabor #why:k-told-him #ending:the-voice
-> END

=== in_the_back ===
A car. My father drove like that. With his hat on, through everything. And I was in the back. I rather think I sang. #id:k-ib1 #who:gabor #fn:own-story #stance:about-self
My mother held on to the strap over the door and looked at the countryside. She always said how lovely it was. #id:k-ib4 #who:gabor #fn:own-story #stance:about-self
It was the happiest thing I’d heard in weeks. I didn’t want anybody to stop it. #id:k-ib2 #who:gabor #fn:own-feeling #stance:about-self
Nothing ever happened to us, he says. He says it again, on the stairs. You know now whose car it was, and nobody else from tonight ever will. #id:k-ib3 #who:narrator #why:k-fathers-car #ending:nothing-ever-happened
-> END

=== which_of_us ===
I ought to. #id:k-wo1 #who:gabor #fn:protect
I’ll say that I was slow. And if she asks me why, I’ll say, well. No. You do it. She’d be polite to me. #id:k-wo2 #who:gabor #fn:noticing
He has one of the little chairs upside down in his arms, and looks into it. #id:k-wo4 #who:narrator
And Samuel, you say. Why Samuel? says Gabor, and you find that you have two calls to make, and he has three little chairs too many for his stack. On the Wednesday Annick tells you that she is fine, and asks how Gabor is. #id:k-wo3 #who:narrator #why:k-two-calls #ending:two-calls
-> END

// Leaders alone. Nobody has rung.
=== leaders_unrung ===
Gabor comes back to you with one arm in his coat. #id:k-lu1 #who:narrator #phase:leaders
{ near_patient > 1:
    Leonor stands at that gate herself, in the mornings. She’s known all along who he is. I had us singing, and she sat there and knew. #id:k-lu2 #who:gabor #fn:own-feeling
- else:
    Leonor’s told me something. Between ourselves, she said. I’m not sure that I may tell you what. #id:k-lu3 #who:gabor #fn:noticing
}
She’d laughed as well. She wanted me to know that. #id:k-lu6 #who:gabor #fn:noticing
What does one do with that? It isn’t the group’s any more. I’m not so sure that it’s mine. #id:k-lu5 #who:gabor #fn:noticing
He looks for the other sleeve, and does not find it. Out in the yard somebody turns, and the light goes across the ceiling. #id:k-lu4 #who:narrator #ask:words
+ {near_patient < 2} [“If it’s about Wednesdays, I’ve known since twenty to seven.” #id:k-c-known #fn:own-feeling #stance:about-self]
    Since twenty to seven. And I’ve been so very pleased with us. #id:k-kn1 #who:gabor #fn:own-feeling
    -> driving
+ {near_patient > 1} [“I meant to stop you, Gabor. Twice. And then I didn’t.” #id:k-c-meant-to #fn:own-feeling #stance:about-self]
    Twice? I wish that you’d thrown something. I was so very pleased with us. #id:k-mt1 #who:gabor #fn:own-feeling
    -> driving
+ [“We needn’t sort that out tonight. Could we ring Annick?” #id:k-c-ring #fn:protect]
    -> one_arm
+ [Give him time to come to it. #id:k-c-time #fn:silence #wait:12]
    { near_patient > 1:
        -> with_annick
    - else:
        -> between_ourselves
    }

=== driving ===
He rings her up and holds the telephone between you, so that you have to put your heads together. #id:k-dr2 #who:narrator
I’m driving. Is something wrong? Hang on. I’ll pull in. #id:k-dr3 #who:annick #fn:clarify
It’s only us, Annick. I ought to have begun before you got into the car. #id:k-dr5 #who:gabor #fn:repair
You hear the indicator. First the mirror, she says to herself. Gabor says what there is to say about tomorrow, badly, and then you say it. The indicator goes on for a long time. You might have said so while I was sitting there, says Annick. Yes, says Gabor. All right. She has the daughter’s number here. #id:k-dr4 #who:narrator #why:k-indicator #ending:the-indicator
-> END

=== one_arm ===
{ near_patient > 1:
    She said Monday. One can’t very well run after a colleague. #id:k-oa1 #who:gabor #fn:hypothesis
- else:
    But if it was told me in confidence? #id:k-oa2 #who:gabor #fn:hypothesis
}
You feel in the empty sleeve’s pocket for his telephone, and hold it out to him. He rings, with half a coat on, and gets her mailbox, and does not know what one may say to a mailbox. He says, this is Gabor. He says, it’s about tomorrow. #id:k-oa3 #who:narrator
I’ll drive after her. It’s only the one road. #id:k-oa4 #who:gabor #fn:protect
He is seventy-one, and it is dark. You lock up. At ten he sends you a picture of a kitchen table with a dish of eggs on it, and under it: done, she is cross, I am staying for an omelette. Leonor’s name is not on the list for the next month. #id:k-oa5 #who:narrator #why:k-one-road #ending:the-one-road
-> END

=== between_ourselves ===
Between ourselves, he says once more, and his arm finds the sleeve. No. One has to be able to tell us things. #id:k-bk1 #who:narrator
She’ll do what’s right, Leonor. She’s told one person, she can tell another. #id:k-bk2 #who:gabor #fn:reassurance #why:k-good-rule
You go down together. Each of you knows what day it is tomorrow, and neither knows it of the other. #id:k-bk3 #who:narrator
-> yard

=== with_annick ===
She said that she’d talk to him. Well, then. One has to be able to leave a thing with people. #id:k-wa3 #who:gabor #fn:reassurance #why:k-good-rule
His arm finds the sleeve. What a silence, though, he says on the stairs, in the middle there. Didn’t you think? #id:k-wa4 #who:narrator
-> yard

// Nobody has done anything yet, and it is the last place at which two people can.
=== yard ===
He waits in the yard until you have started your car, as always, and raises that hand. You have the window down. #id:k-hn1 #who:narrator
+ [“Wednesday comes before Monday, Gabor. Let’s ring her now.” #id:k-c-window #fn:protect]
    { near_patient > 1:
        It does. I’ve been trying to count it some other way. #id:k-wn1 #who:gabor #fn:own-feeling #stance:about-self #why:k-day-said
    - else:
        Wednesday? Who told you that it was … Ah. You too. #id:k-wn2 #who:gabor #fn:noticing #why:k-day-said
    }
    -> driving
+ [“I’m not easy, Gabor. Are you going to sleep tonight?” #id:k-c-easy #fn:own-feeling #stance:about-self]
    No. I thought you would, and that I’d go by you. #id:k-ey1 #who:gabor #fn:own-feeling #stance:about-self #why:k-not-easy
    Then it’s tonight, he says, before you have found what to say next. He has his telephone out. #id:k-ey2 #who:narrator
    -> driving
+ [Lift a hand as he does, and drive home. #id:k-c-drive #fn:silence #wait:8]
    ~ held = MIN(held + 1, 1)
    -> his_number

=== his_number ===
In the mirror you see him stand there with his hand up until the bend. At half past eight in the morning you have the telephone before you, with his number on it and hers. #id:k-hn2 #who:narrator #why:k-hand-lifted #ending:his-number-and-hers
-> END
