namespace BrighterFuture.Model;

/// <summary>The causes that rules write; cards, events and promises of the pack add theirs behind them (CauseTable).</summary>
internal static class Causes
{
    /// <summary>The scale ends here.</summary>
    public const int Limit = 0;

    /// <summary>A long-range or nuclear test broke the halt.</summary>
    public const int CardTest = 1;

    /// <summary>What the state earns abroad under this pressure.</summary>
    public const int DriftEarnings = 2;

    /// <summary>What it must buy.</summary>
    public const int DriftImports = 3;

    /// <summary>The economy moves toward what pressure, reform and money allow.</summary>
    public const int DriftGrowth = 4;

    /// <summary>Growth.</summary>
    public const int DriftGdp = 5;

    /// <summary>Harvest, fuel and fertiliser.</summary>
    public const int DriftFood = 6;

    /// <summary>The border stays shut.</summary>
    public const int DriftBorder = 7;

    /// <summary>Loyalty follows rents.</summary>
    public const int DriftElite = 8;

    /// <summary>Reform runs ahead of control.</summary>
    public const int DriftReformShock = 9;

    /// <summary>The system digests the reform.</summary>
    public const int DriftDigest = 10;

    /// <summary>People believe results.</summary>
    public const int DriftLegitimacyEconomy = 11;

    /// <summary>The line settles.</summary>
    public const int DriftLegitimacyIdeology = 12;

    /// <summary>How safe the leadership feels.</summary>
    public const int DriftAssurance = 13;

    /// <summary>Approval returns to its usual level.</summary>
    public const int DriftHomeUs = 14;

    /// <summary>Jobs and house prices weigh.</summary>
    public const int DriftHomeRok = 15;

    /// <summary>Public mood about Korea.</summary>
    public const int DriftMood = 16;

    /// <summary>No agreement for another month.</summary>
    public const int StallOptimism = 17;

    /// <summary>No relief in sight: patience runs out in Pyongyang.</summary>
    public const int StallByungjin = 18;

    /// <summary>Why enforce a policy that leads nowhere?.</summary>
    public const int StallEnforcement = 19;

    /// <summary>Nothing happens, and each side blames the other.</summary>
    public const int StallTrust = 20;

    /// <summary>Restraint pays with Beijing.</summary>
    public const int DriftRestraint = 21;

    /// <summary>Words and pictures fade.</summary>
    public const int DriftWarmth = 22;

    /// <summary>The five drift to their own habits.</summary>
    public const int DriftCohesion = 23;

    /// <summary>Smuggling grows where the five quarrel.</summary>
    public const int DriftErosion = 24;

    /// <summary>The Treasury desk goes on working.</summary>
    public const int DriftTreasury = 25;

    /// <summary>22 December 2019: workers must go home.</summary>
    public const int DriftWorkersHome = 26;

    /// <summary>The plants keep running.</summary>
    public const int DriftArsenal = 27;

    /// <summary>Posture returns to routine.</summary>
    public const int DriftDeterrence = 28;

    /// <summary>Tempers cool.</summary>
    public const int DriftCalm = 29;

    /// <summary>An unratified word fades.</summary>
    public const int DriftGuarantee = 30;

    /// <summary>Tests and exercises feed each other.</summary>
    public const int DriftHostile = 31;

    /// <summary>Time passes.</summary>
    public const int ClockWindow = 32;

    /// <summary>Another turn without agreement.</summary>
    public const int ClockStall = 33;

    /// <summary>The cooling-off shortens.</summary>
    public const int ClockCooling = 34;

    /// <summary>Old offers lose their pull.</summary>
    public const int ClockForget = 35;

    /// <summary>No test this month.</summary>
    public const int KeptMoratorium = 36;

    /// <summary>Big exercises stay paused.</summary>
    public const int KeptExercises = 37;

    /// <summary>The military accord is kept.</summary>
    public const int KeptAccord = 38;

    /// <summary>Both sides keep the first step.</summary>
    public const int KeptInterim = 39;

    /// <summary>Letters and an envoy set the summit.</summary>
    public const int TalksSummitAgreed = 40;

    /// <summary>The leaders sit down.</summary>
    public const int TalksSummit = 41;

    /// <summary>An offer on the table.</summary>
    public const int TalksOffer = 42;

    /// <summary>A package is signed.</summary>
    public const int TalksSigned = 43;

    /// <summary>The President leaves the table.</summary>
    public const int TalksWalkout = 44;

    /// <summary>No agreement, but nobody left.</summary>
    public const int TalksNoDeal = 45;

    /// <summary>The leaders meet at Panmunjom.</summary>
    public const int TalksPanmunjom = 46;

    /// <summary>Disarmed and unprotected: inside and outside somebody tries.</summary>
    public const int EventExposed = 47;

    /// <summary>Somebody in the guard or the army plots.</summary>
    public const int EventPlot = 48;

    /// <summary>A refusal shows where the line is.</summary>
    public const int TalksRefused = 49;

    /// <summary>A clash or a misread launch.</summary>
    public const int EventAccident = 50;

    /// <summary>The halt is no longer binding, says the plenum.</summary>
    public const int ByungjinWords = 51;

    /// <summary>Tests resume.</summary>
    public const int ByungjinTest = 52;

    /// <summary>Senate and Assembly ratify.</summary>
    public const int ImpRatified = 53;

    /// <summary>Ratification fails.</summary>
    public const int ImpRatificationLost = 54;

    /// <summary>Ratification is put off.</summary>
    public const int ImpRatificationDelayed = 55;

    /// <summary>A tranche of the programme is gone.</summary>
    public const int ImpDismantled = 56;

    /// <summary>Part of it is kept back.</summary>
    public const int ImpHidden = 57;

    /// <summary>Inspectors confirm.</summary>
    public const int ImpInspected = 58;

    /// <summary>The army and the munitions bureau lose.</summary>
    public const int ImpArmyLoses = 59;

    /// <summary>A milestone is reached on time.</summary>
    public const int ImpMilestone = 60;

    /// <summary>Sanctions are lifted by schedule.</summary>
    public const int ImpRelief = 61;

    /// <summary>Recognition moves a step.</summary>
    public const int ImpRecognition = 62;

    /// <summary>The fund pays a tranche.</summary>
    public const int ImpFund = 63;

    /// <summary>Conversion jobs and licences.</summary>
    public const int ImpConversionJobs = 64;

    /// <summary>A tranche comes late.</summary>
    public const int ImpLate = 65;

    /// <summary>A tranche is withheld.</summary>
    public const int ImpWithheld = 66;

    /// <summary>The guarantee gains or loses substance.</summary>
    public const int ImpGuarantee = 67;

    /// <summary>Kaesong reopens.</summary>
    public const int ImpKaesong = 68;

    /// <summary>Rail works start.</summary>
    public const int ImpRail = 69;

    /// <summary>Seoul's projects crawl.</summary>
    public const int ImpProjectsSlow = 70;

    /// <summary>Reform at the chosen pace.</summary>
    public const int ImpReform = 71;

    /// <summary>Money pays for an exit plan.</summary>
    public const int ImpExitPlan = 72;

    /// <summary>Inspectors find what was hidden.</summary>
    public const int ImpCaught = 73;

    /// <summary>A quarrel about access.</summary>
    public const int ImpDispute = 74;

    /// <summary>The commission settles a dispute.</summary>
    public const int ImpResolved = 75;

    /// <summary>The dispute drags on.</summary>
    public const int ImpDisputeDrags = 76;

    /// <summary>Washington snaps sanctions back.</summary>
    public const int ImpSnapback = 77;

    /// <summary>Pyongyang stops: too much unpaid.</summary>
    public const int ImpArrearsKill = 78;

    /// <summary>Sanctions return.</summary>
    public const int ImpSnapbackMeasures = 79;

    /// <summary>US election.</summary>
    public const int ImpElectionUs = 80;

    /// <summary>The new administration leaves the deal.</summary>
    public const int ImpUsLeaves = 81;

    /// <summary>ROK election.</summary>
    public const int ImpElectionRok = 82;

    /// <summary>The review ends.</summary>
    public const int ImpReviewOver = 83;

    /// <summary>A faction tests the leadership.</summary>
    public const int ImpEliteGamble = 84;

    /// <summary>The elite counts what was given away.</summary>
    public const int ImpBadBargain = 85;

    /// <summary>The deal is dead.</summary>
    public const int Aftermath = 86;

    /// <summary>What can be rebuilt is rebuilt.</summary>
    public const int AftermathRebuild = 87;

    /// <summary>The guarantee empties.</summary>
    public const int AftermathGuarantee = 88;

    /// <summary>No bomb, no guarantee.</summary>
    public const int AftermathExposed = 89;

    /// <summary>The elite hedges.</summary>
    public const int AftermathElite = 90;

    /// <summary>Hopes collapse.</summary>
    public const int AftermathHopes = 91;

    /// <summary>Pyongyang delivers a tranche.</summary>
    public const int KeptTrancheDprk = 92;

    /// <summary>Pyongyang refuses a tranche.</summary>
    public const int BrokenTrancheDprk = 93;

    /// <summary>Washington delivers a tranche.</summary>
    public const int KeptTrancheUs = 94;

    /// <summary>Seoul builds.</summary>
    public const int KeptProjects = 95;

    /// <summary>Limited spoilers are paid.</summary>
    public const int SpoilerPaid = 96;

    /// <summary>Greedy spoilers raise the price.</summary>
    public const int SpoilerGreedy = 97;

    /// <summary>Total spoilers strike.</summary>
    public const int SpoilerTotal = 98;

    /// <summary>Follows from the decisions.</summary>
    public const int ReadDecisions = 99;

    /// <summary>Follows from the talks.</summary>
    public const int ReadTable = 100;

    /// <summary>Follows from the drift.</summary>
    public const int ReadDrift = 101;

    /// <summary>Follows from events.</summary>
    public const int ReadEvents = 102;

    /// <summary>Follows from implementation.</summary>
    public const int ReadImplementation = 103;

    /// <summary>The border closes.</summary>
    public const int EventE08 = 104;

    /// <summary>While nothing is agreed the go-between is blamed on both sides.</summary>
    public const int HomeBlame = 105;

    /// <summary>Pyongyang leaves the table.</summary>
    public const int TalksWalkoutKim = 106;

    /// <summary>Seoul leaves the table.</summary>
    public const int TalksWalkoutMoon = 107;

    /// <summary>Keys that the reference does not write: a pack may leave out their texts.</summary>
    public static readonly string[] Own = ["home.blame", "talks.walkout_kim", "talks.walkout_moon"];

    /// <summary>Keys in the order of the numbers.</summary>
    public static readonly string[] Keys =
    [
        "limit", "card.test", "drift.earnings", "drift.imports", "drift.growth", "drift.gdp", "drift.food", "drift.border", "drift.elite",
        "drift.reform_shock", "drift.digest", "drift.legitimacy_economy", "drift.legitimacy_ideology", "drift.assurance", "drift.home_us",
        "drift.home_rok", "drift.mood", "stall.optimism", "stall.byungjin", "stall.enforcement", "stall.trust", "drift.restraint",
        "drift.warmth", "drift.cohesion", "drift.erosion", "drift.treasury", "drift.workers_home", "drift.arsenal", "drift.deterrence",
        "drift.calm", "drift.guarantee", "drift.hostile", "clock.window", "clock.stall", "clock.cooling", "clock.forget",
        "kept.moratorium", "kept.exercises", "kept.accord", "kept.interim", "talks.summit_agreed", "talks.summit", "talks.offer",
        "talks.signed", "talks.walkout", "talks.no_deal", "talks.panmunjom", "event.exposed", "event.plot", "talks.refused",
        "event.accident", "byungjin.words", "byungjin.test", "imp.ratified", "imp.ratification_lost", "imp.ratification_delayed",
        "imp.dismantled", "imp.hidden", "imp.inspected", "imp.army_loses", "imp.milestone", "imp.relief", "imp.recognition", "imp.fund",
        "imp.conversion_jobs", "imp.late", "imp.withheld", "imp.guarantee", "imp.kaesong", "imp.rail", "imp.projects_slow", "imp.reform",
        "imp.exit_plan", "imp.caught", "imp.dispute", "imp.resolved", "imp.dispute_drags", "imp.snapback", "imp.arrears_kill",
        "imp.snapback_measures", "imp.election_us", "imp.us_leaves", "imp.election_rok", "imp.review_over", "imp.elite_gamble",
        "imp.bad_bargain", "aftermath", "aftermath.rebuild", "aftermath.guarantee", "aftermath.exposed", "aftermath.elite",
        "aftermath.hopes", "kept.tranche_dprk", "broken.tranche_dprk", "kept.tranche_us", "kept.projects", "spoiler.paid",
        "spoiler.greedy", "spoiler.total", "read.decisions", "read.table", "read.drift", "read.events", "read.implementation",
        "event.E08", .. Own,
    ];
}
