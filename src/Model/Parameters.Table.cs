namespace BrighterFuture.Model;

/// <summary>Every size a rule uses, by name. Values, units, reasons and sources stand in the pack's scenario.json.</summary>
public sealed partial class Parameters
{
    /// <summary>Facts.md section 7: 'one step = about 4 points' (1/100 point per step; facts 7).</summary>
    public int StepPoints { get; private set; }

    /// <summary>Approval moves less than trust (1/100 point per step; design judgement).</summary>
    public int StepStanding { get; private set; }

    /// <summary>A friendly deed is a small kept promise (1/100 promise per + step; design judgement).</summary>
    public int StepKept { get; private set; }

    /// <summary>Double: breach counts twice (1/100 promise per - step; negotiation study 4.3).</summary>
    public int StepBroken { get; private set; }

    /// <summary>Elites move slower than moods (1/100 point per step; design judgement).</summary>
    public int StepElite { get; private set; }

    /// <summary>So that the historical cards reach the words threshold by Dec 2019, not before (1/100 point per step; T79).</summary>
    public int StepByungjin { get; private set; }

    /// <summary>Three steps = a text somebody ratifies (1/100 point per step; design judgement).</summary>
    public int StepGuarantee { get; private set; }

    /// <summary>Three steps = Vietnam 1988 (1/100 point per step; design judgement).</summary>
    public int StepReform { get; private set; }

    /// <summary>Kaesong paid about 100m a year (US$ million per step; P10).</summary>
    public int StepMoney { get; private set; }

    /// <summary>Half a point of growth (1/100 % per step; design judgement).</summary>
    public int StepGrowth { get; private set; }

    /// <summary>Drafting and consulting cost a month (months per step; design judgement).</summary>
    public int StepWindow { get; private set; }

    /// <summary>Same as points (1/100 point per step; design judgement).</summary>
    public int StepEnforce { get; private set; }

    /// <summary>2.8bn legal exports + workers + the rest (US$ million a year at zero pressure; S27, S28).</summary>
    public int EarnFull { get; private set; }

    /// <summary>Coal and cyber still pay (% of earnings lost at pressure 100; S30, S33).</summary>
    public int EarnLoss { get; private set; }

    /// <summary>Imports 2018 (US$ million a year; S25).</summary>
    public int Need { get; private set; }

    /// <summary>2.6 to 1.2bn (% of imports kept when reserves are gone; design judgement).</summary>
    public int NeedFloor { get; private set; }

    /// <summary>2020: trade below any sanctions effect (% of earnings while the border is closed; T80).</summary>
    public int ClosedEarn { get; private set; }

    /// <summary>2020 (% of imports while the border is closed; T80).</summary>
    public int ClosedNeed { get; private set; }

    /// <summary>No pressure, no reform: 3% (1/100 %; N01).</summary>
    public int GrowthBase { get; private set; }

    /// <summary>59 points take 2.7 (1/1000 % per point of pressure; N01-N04).</summary>
    public int GrowthPressure { get; private set; }

    /// <summary>Vietnam near 7% in the 1990s (1/100 % per point of reform above 25; P19).</summary>
    public int GrowthReform { get; private set; }

    /// <summary>Absorption: 5% at most (1/100 % per US$bn a year; P04).</summary>
    public int GrowthFund { get; private set; }

    /// <summary>2018 -4.1 to 2019 +0.4 (% of the gap closed a month; N03, N04).</summary>
    public int GrowthRate { get; private set; }

    /// <summary>2020 -4.5 (1/100 % while closed; N05).</summary>
    public int GrowthClosed { get; private set; }

    /// <summary>Harvest to harvest (% of the gap a month; N20).</summary>
    public int FoodRate { get; private set; }

    /// <summary>The 2,000 at the top decide (% of stability; N18).</summary>
    public int WElite { get; private set; }

    /// <summary>Article: legitimacy (% of stability; design judgement).</summary>
    public int WLegit { get; private set; }

    /// <summary>Rents bind elites (% of stability; N18).</summary>
    public int WMoney { get; private set; }

    /// <summary>1990s famine did not topple it (% of stability; design judgement).</summary>
    public int WFood { get; private set; }

    /// <summary>'regime at all costs' (% of stability; article).</summary>
    public int WAssure { get; private set; }

    /// <summary>Rents are what the elite lives on (% of money index above or below 50; N18).</summary>
    public int EliteMoney { get; private set; }

    /// <summary>Export bans hit elite firms (% of pressure above or below 59; N18).</summary>
    public int ElitePressure { get; private set; }

    /// <summary>Loyalty follows money within two to three years (1/1000 of the gap a month; design judgement).</summary>
    public int EliteRate { get; private set; }

    /// <summary>Army and munitions lose (half with an exit plan) (1/100 point per point made irreversible; A14, A28).</summary>
    public int EliteDismantle { get; private set; }

    /// <summary>Control slips faster than gains come (1/1000 point a month per point of reform shock; A38, P33).</summary>
    public int ShockElite { get; private set; }

    /// <summary>A year or so for a reform wave (% digested a month; design judgement).</summary>
    public int ShockDigest { get; private set; }

    /// <summary>Below it stability breaks off steeply (1/100 point of elite loyalty; design judgement).</summary>
    public int StrainFrom { get; private set; }

    /// <summary>An open split is worse than grumbling (% of the shortfall; design judgement).</summary>
    public int Strain { get; private set; }

    /// <summary>People believe results slowly (% of the gap a month; design judgement).</summary>
    public int LegitRate { get; private set; }

    /// <summary>Opens at 20 (1/100 point at zero growth; design judgement).</summary>
    public int LegitZero { get; private set; }

    /// <summary>A year to believe (% of the gap a month; design judgement).</summary>
    public int AssureRate { get; private set; }

    /// <summary>Trump moved between 37 and 49 and came back (1/100 % approve; H08).</summary>
    public int TrumpHome { get; private set; }

    /// <summary>Back in a year (% of the gap a month; design judgement).</summary>
    public int TrumpRate { get; private set; }

    /// <summary>Jobs and house prices (1/100 % approve; H11, H13).</summary>
    public int MoonHome { get; private set; }

    /// <summary>'North news lifts, economy sinks' (% of the gap a month; H13).</summary>
    public int MoonRate { get; private set; }

    /// <summary>A05 (1/1000 point a month per point of optimism from 50; design judgement).</summary>
    public int MoodHome { get; private set; }

    /// <summary>A24 (turns; A24).</summary>
    public int StallFrom { get; private set; }

    /// <summary>A24: -5 a turn of two months (1/100 point a month; A24).</summary>
    public int StallOptimism { get; private set; }

    /// <summary>A24: -2 a turn, halved because erosion is separate (1/100 point a month; A24).</summary>
    public int StallEnforce { get; private set; }

    /// <summary>A24 says +8 a turn; with the cards that would break the moratorium in 2019 (1/100 point a month at pressure 60; A24, T79, T85).</summary>
    public int StallByungjin { get; private set; }

    /// <summary>No progress costs trust (1/100 point a month; T70, T79).</summary>
    public int StallWarmth { get; private set; }

    /// <summary>Restraint pays with Beijing (1/1000 of the gap to 30 a month; design judgement).</summary>
    public int ByungjinBack { get; private set; }

    /// <summary>Words dropped Dec 2019 (1/100 point; T79).</summary>
    public int ByungjinWords { get; private set; }

    /// <summary>Tests resume at the top (1/100 point; A16).</summary>
    public int ByungjinTest { get; private set; }

    /// <summary>Half gone in 20 months; a photograph is not a promise (1/1000 a month; A08).</summary>
    public int WarmthDecay { get; private set; }

    /// <summary>Cracks come back (1/1000 of the gap to 35 a month; A17).</summary>
    public int CohesionBack { get; private set; }

    /// <summary>Smuggling grows where the five quarrel (1/100 point a month at cohesion 0; S29-S32).</summary>
    public int Erosion { get; private set; }

    /// <summary>Treasury desk goes on working (1/1000 of the gap to 76 a month; design judgement).</summary>
    public int EnforceBack { get; private set; }

    /// <summary>Unratified words fade (1/1000 a month; P27).</summary>
    public int GuaranteeFade { get; private set; }

    /// <summary>5 to 7 a year, lower end (1/100 weapon a month; N11).</summary>
    public int ArsenalGrowth { get; private set; }

    /// <summary>Routine returns (1/1000 of the gap to 55 a month; design judgement).</summary>
    public int DeterrenceBack { get; private set; }

    /// <summary>Tempers cool (1/1000 of the gap to 1.5 a month; design judgement).</summary>
    public int EscalationBack { get; private set; }

    /// <summary>Tests and exercises together feed each other (1/100 step a month; T05-T15).</summary>
    public int Hostile { get; private set; }

    /// <summary>A promise kept daily is noticed a little (moratorium, exercises, accord) (1/100 promise a month; design judgement).</summary>
    public int KeepMonth { get; private set; }

    /// <summary>+10 to b gives tau .15 at Stockholm (1/100 promise, doubled; negotiation study 4.3).</summary>
    public int Walkout { get; private set; }

    /// <summary>No agreement but nobody left the room (1/100 promise, doubled; design judgement).</summary>
    public int SoftFail { get; private set; }

    /// <summary>Most support starts under the floor (1/100 point; A03).</summary>
    public int FloorPrc { get; private set; }

    /// <summary>Cheaper: a chair and a pipeline (1/100 point; T71).</summary>
    public int FloorRus { get; private set; }

    /// <summary>Abductees first (1/100 point; H16).</summary>
    public int FloorJpn { get; private set; }

    /// <summary>DT08d, DK09d: 'needs BP 60' (1/100 point; decisions.json).</summary>
    public int BlueprintGate { get; private set; }

    /// <summary>A cap needs less paper than peace (1/100 point; design judgement).</summary>
    public int CapGate { get; private set; }

    /// <summary>Below it nobody comes to the table (1/100 point; design judgement).</summary>
    public int TableTrust { get; private set; }

    /// <summary>Share of scholars' guess that he never meant it: 5 to 15 points less (% of seeds; P33, CNAS 2019).</summary>
    public int HiddenNever { get; private set; }

    /// <summary>Nobody knew what Kim wanted: range of B's margin (1/100 point, +-; A13, P33).</summary>
    public int HiddenKim { get; private set; }

    /// <summary>Nor what Trump would take (1/100 point, +-; T30, T53).</summary>
    public int HiddenUs { get; private set; }

    /// <summary>Ending 5: more than 8 points outside (1/100 point; negotiation study 5).</summary>
    public int Near { get; private set; }

    /// <summary>Weak presidents fear bad deals (1/1000 per point of standing; Putnam 1988).</summary>
    public int MUs { get; private set; }

    /// <summary>Assembly and budget (1/1000 per point of standing; H15).</summary>
    public int MRok { get; private set; }

    /// <summary>Army and party (1/1000 per point of elite loyalty; A28).</summary>
    public int MDprkElite { get; private set; }

    /// <summary>Hunger for relief: pressure makes no-deal worse for Kim (1/1000 per point of pressure; A04, A43).</summary>
    public int MDprkPressure { get; private set; }

    /// <summary>A hard line once announced binds (1/1000 per point; T51).</summary>
    public int MDprkByungjin { get; private set; }

    /// <summary>Deciding over an ally's head (Japan below its walk-away and outside) (1/100 point; facts 4: stakeholder matrix).</summary>
    public int MLeftOut { get; private set; }

    /// <summary>Unpaid promises (1/1000 per tranche; P24).</summary>
    public int MArrears { get; private set; }

    /// <summary>A bigger arsenal protects more (1/1000 of protection per weapon above 35; N10).</summary>
    public int D0Arsenal { get; private set; }

    /// <summary>Menendez-Gardner review; Assembly stalled 2018-19 (% a try (two tries); H02, T39).</summary>
    public int Ratify { get; private set; }

    /// <summary>1994, 2002, 2008 all broke on inspection (% a half-year; P24, P25).</summary>
    public int Dispute { get; private set; }

    /// <summary>Joint commission (% of disputes; design judgement).</summary>
    public int Resolve { get; private set; }

    /// <summary>Iran 2018 (% a new administration reviews or leaves, unratified; P27, E07).</summary>
    public int Leave { get; private set; }

    /// <summary>Stedman (% of the spoiler table; design judgement).</summary>
    public int Spoil { get; private set; }

    /// <summary>Gaddafi disarmed 2003, fell 2011; Ukraine 1994 to 2014: a hazard, not a fate (% of what is gone, a half-year; P26, P28).</summary>
    public int Exposed { get; private set; }

    /// <summary>How long a dead deal is watched (half-years; design judgement).</summary>
    public int Aftermath { get; private set; }

    /// <summary>Ending 9: reg &lt; 15 (1/100 point; negotiation study 5).</summary>
    public int Tremor { get; private set; }

    /// <summary>Ending 8: reg &lt; 25 (1/100 point; negotiation study 5).</summary>
    public int Libya { get; private set; }

    /// <summary>Ending 1: reg &gt;= 60 (1/100 point; negotiation study 5).</summary>
    public int Brighter { get; private set; }

    /// <summary>Elite spoilers act only when loyalty is low (% of the plot table; N19 (low confidence)).</summary>
    public int Plot { get; private set; }

    /// <summary>2010 Cheonan, Yeonpyeong; 2017 (% of the accident table; design judgement).</summary>
    public int Accident { get; private set; }

    /// <summary>The actor's own trust moves by a quarter (% of a step; design judgement).</summary>
    public int CodeOwnTrust { get; private set; }

    /// <summary>A third party's deed moves both sides by half (% of a step; design judgement).</summary>
    public int CodeThirdParty { get; private set; }

    /// <summary>Japan's warmth to the deciding side follows its attitude by half (% of a step; design judgement).</summary>
    public int CodeJapanWarmth { get; private set; }

    /// <summary>China follows pressure, and relaxes, by half (% of a step; design judgement).</summary>
    public int CodePressurePrc { get; private set; }

    /// <summary>Seoul's own measures are all or little (% of a step; design judgement).</summary>
    public int CodeRok24may { get; private set; }

    /// <summary>Half a weapon a step (1/100 weapon per step; design judgement).</summary>
    public int CodeArsenal { get; private set; }

    /// <summary>New work undoes half a step of what was halted (% of a step; design judgement).</summary>
    public int CodeProgramme { get; private set; }

    /// <summary>Access is seen at once (% of a step; design judgement).</summary>
    public int CodeVerify { get; private set; }

    /// <summary>Stability is computed, so its parts move (% of step_elite; design judgement).</summary>
    public int CodeRegimeElite { get; private set; }

    /// <summary>Stability is computed, so its parts move (% of a step; design judgement).</summary>
    public int CodeRegimeAssurance { get; private set; }

    /// <summary>Stability is computed, so its parts move (% of a step; design judgement).</summary>
    public int CodeRegimeIdeology { get; private set; }

    /// <summary>The line moves slower than the mood (% of a step; design judgement).</summary>
    public int CodeIdeology { get; private set; }

    /// <summary>One step a step (1/100 step of recognition; design judgement).</summary>
    public int CodeNormalise { get; private set; }

    /// <summary>The same answer given again is less news (% of the first effect; design judgement).</summary>
    public int RepeatShare { get; private set; }

    /// <summary>Warmth moves fully at 40, less the nearer the end it moves to (1/100 point of trust; design judgement).</summary>
    public int WarmthFullAt { get; private set; }

    /// <summary>Even at the end of the scale something moves (% of full size; design judgement).</summary>
    public int WarmthLeast { get; private set; }

    /// <summary>Far from the end it moves more (% of full size; design judgement).</summary>
    public int WarmthMost { get; private set; }

    /// <summary>Nobody sits down at once after a test (turns; design judgement).</summary>
    public int TestCooling { get; private set; }

    /// <summary>A test is three broken promises (1/100 promise; design judgement).</summary>
    public int BreachRecord { get; private set; }

    /// <summary>Two steps of warmth in four capitals (1/100 point; design judgement).</summary>
    public int BreachWarmth { get; private set; }

    /// <summary>Beijing enforces after a test (1/100 point; T15).</summary>
    public int BreachEnforcementPrc { get; private set; }

    /// <summary>Moscow half as much (1/100 point; design judgement).</summary>
    public int BreachEnforcementRus { get; private set; }

    /// <summary>Exemptions of 2397 are withdrawn (1/100 %; design judgement).</summary>
    public int BreachWorkers { get; private set; }

    /// <summary>Two steps of hope (1/100 point; design judgement).</summary>
    public int BreachOptimism { get; private set; }

    /// <summary>Under half a year of imports buying is cut (US$ million; design judgement).</summary>
    public int ReservesThin { get; private set; }

    /// <summary>About 100m a year (US$ million a month; P10).</summary>
    public int KaesongEarn { get; private set; }

    /// <summary>Absorption: 5% at most (1/100 %; P04).</summary>
    public int GrowthFundCap { get; private set; }

    /// <summary>One industrial park (1/100 %; design judgement).</summary>
    public int GrowthKaesong { get; private set; }

    /// <summary>Building sites (1/100 %; design judgement).</summary>
    public int GrowthRail { get; private set; }

    /// <summary>Disorder costs output (% of the reform shock; design judgement).</summary>
    public int GrowthShock { get; private set; }

    /// <summary>No spare parts, no fuel (% of the shortfall under reserves_thin; design judgement).</summary>
    public int GrowthThin { get; private set; }

    /// <summary>Reserves at which the money index is 100 (US$ million; design judgement).</summary>
    public int MoneyFull { get; private set; }

    /// <summary>The money index of the opening (1/100 point; design judgement).</summary>
    public int MoneyNeutral { get; private set; }

    /// <summary>What the fields give under full pressure (1/100 point; design judgement).</summary>
    public int FoodBase { get; private set; }

    /// <summary>Fuel and fertiliser (% of what pressure leaves; design judgement).</summary>
    public int FoodTrade { get; private set; }

    /// <summary>Farms follow the economy (points per % of growth; design judgement).</summary>
    public int FoodGrowth { get; private set; }

    /// <summary>No full table in two years (1/100 point; design judgement).</summary>
    public int FoodBest { get; private set; }

    /// <summary>Loyalty at today's rents (1/100 point; N18).</summary>
    public int EliteHome { get; private set; }

    /// <summary>Effective pressure of the opening (1/100 point; A43).</summary>
    public int PressureNeutral { get; private set; }

    /// <summary>Some are tied to the family whatever happens (1/100 point; design judgement).</summary>
    public int EliteLowest { get; private set; }

    /// <summary>Nobody is loved by all (1/100 point; design judgement).</summary>
    public int EliteHighest { get; private set; }

    /// <summary>Money cushions reform (% of the money index; design judgement).</summary>
    public int ShockMoney { get; private set; }

    /// <summary>Safety cushions reform (% of the guarantee; design judgement).</summary>
    public int ShockGuarantee { get; private set; }

    /// <summary>The line suffers with control (% of the loyalty lost; design judgement).</summary>
    public int ShockIdeology { get; private set; }

    /// <summary>The bomb is the strongest single claim (points; article: 'only claim').</summary>
    public int LegitNuclear { get; private set; }

    /// <summary>7% growth fills the scale with the base (points per legit_growth_per; design judgement).</summary>
    public int LegitGrowth { get; private set; }

    /// <summary>See legit_growth (% of growth; design judgement).</summary>
    public int LegitGrowthPer { get; private set; }

    /// <summary>The line at rest (1/100 point; A29).</summary>
    public int IdeologyHome { get; private set; }

    /// <summary>A line moves in years (1/1000 of the gap a month; design judgement).</summary>
    public int IdeologyRate { get; private set; }

    /// <summary>Being there (1/100 point; design judgement).</summary>
    public int AssureBase { get; private set; }

    /// <summary>The arsenal protects (% of legitimacy from the bomb; A53).</summary>
    public int AssureArsenal { get; private set; }

    /// <summary>The patron protects (% of trust in China; A54).</summary>
    public int AssurePatron { get; private set; }

    /// <summary>The adversary reassures (% of trust in the US; design judgement).</summary>
    public int AssureUs { get; private set; }

    /// <summary>A text somebody ratified (% of the guarantee; design judgement).</summary>
    public int AssureGuarantee { get; private set; }

    /// <summary>Force on show frightens (% of posture above or below deterrence_neutral; design judgement).</summary>
    public int AssureDeterrence { get; private set; }

    /// <summary>A posture that frightens nobody more than usual (1/100 point; design judgement).</summary>
    public int DeterrenceNeutral { get; private set; }

    /// <summary>A crisis frightens (points per point of the ladder; design judgement).</summary>
    public int AssureEscalation { get; private set; }

    /// <summary>Beijing backs what Washington will keep (% of trust in the US; design judgement).</summary>
    public int SupportPrcTrustUs { get; private set; }

    /// <summary>And what Pyongyang will keep (% of trust in the DPRK; design judgement).</summary>
    public int SupportPrcTrustDprk { get; private set; }

    /// <summary>And what the five do together (% of cohesion; A17).</summary>
    public int SupportPrcCohesion { get; private set; }

    /// <summary>A chair as guarantor (1/100 point per level; A03).</summary>
    public int SupportPrcGuarantees { get; private set; }

    /// <summary>Dual track, step by step (1/100 point per level; A10).</summary>
    public int SupportPrcRoadmap { get; private set; }

    /// <summary>Own sanctions weigh (% of trust in the US; design judgement).</summary>
    public int SupportRusTrustUs { get; private set; }

    /// <summary>The old line to Pyongyang (% of trust in the DPRK; design judgement).</summary>
    public int SupportRusTrustDprk { get; private set; }

    /// <summary>What the five do together (% of cohesion; A17).</summary>
    public int SupportRusCohesion { get; private set; }

    /// <summary>A chair as guarantor (1/100 point per level; T71).</summary>
    public int SupportRusGuarantees { get; private set; }

    /// <summary>A pipeline and a railway (1/100 point per level; T71).</summary>
    public int SupportRusInfrastructure { get; private set; }

    /// <summary>Tokyo follows the five a little (% of cohesion above or below its neutral point; design judgement).</summary>
    public int SupportJpnCohesion { get; private set; }

    /// <summary>Cohesion of the opening (1/100 point; A17).</summary>
    public int SupportJpnCohesionNeutral { get; private set; }

    /// <summary>The ally's word (% of trust in the US above or below its neutral point; design judgement).</summary>
    public int SupportJpnTrustUs { get; private set; }

    /// <summary>Trust of the opening (1/100 point; design judgement).</summary>
    public int SupportJpnTrustNeutral { get; private set; }

    /// <summary>Claims and abductees are on the paper (1/100 point per level; A51).</summary>
    public int SupportJpnNormalisation { get; private set; }

    /// <summary>A fund that others pay too (1/100 point per level; design judgement).</summary>
    public int SupportJpnFund { get; private set; }

    /// <summary>No deal passes quite by itself (1/100 point; design judgement).</summary>
    public int HurdleLowest { get; private set; }

    /// <summary>The Senate always asks something (1/100 point; design judgement).</summary>
    public int HurdleUsLowest { get; private set; }

    /// <summary>Above it nothing passes (1/100 point; design judgement).</summary>
    public int HurdleHighest { get; private set; }

    /// <summary>Zopa m of the US at the opening (1/100 point; negotiation study 4.2).</summary>
    public int HurdleUs { get; private set; }

    /// <summary>Standing of the opening (1/100 % approve; H08).</summary>
    public int HurdleUsNeutral { get; private set; }

    /// <summary>Zopa m of the ROK at the opening (1/100 point; negotiation study 4.2).</summary>
    public int HurdleRok { get; private set; }

    /// <summary>Standing of the opening (1/100 % approve; H13).</summary>
    public int HurdleRokNeutral { get; private set; }

    /// <summary>Zopa m of the DPRK at the opening (1/100 point; negotiation study 4.2).</summary>
    public int HurdleDprk { get; private set; }

    /// <summary>Byungjin of the opening (1/100 point; T51).</summary>
    public int HurdleDprkByungjinNeutral { get; private set; }

    /// <summary>Zopa m of China at the opening (1/100 point; negotiation study 4.2).</summary>
    public int HurdlePrc { get; private set; }

    /// <summary>Trust in the US of the opening (1/100 point; design judgement).</summary>
    public int HurdlePrcNeutral { get; private set; }

    /// <summary>Quarrel makes any favour dear (1/1000 per point of trust in the US; design judgement).</summary>
    public int MPrc { get; private set; }

    /// <summary>Zopa m of Japan at the opening (1/100 point; negotiation study 4.2).</summary>
    public int HurdleJpn { get; private set; }

    /// <summary>Attitude of the opening (1/100 point; H16).</summary>
    public int HurdleJpnNeutral { get; private set; }

    /// <summary>Abductees first (1/1000 per point of attitude; H16).</summary>
    public int MJpn { get; private set; }

    /// <summary>Zopa m of Russia at the opening (1/100 point; negotiation study 4.2).</summary>
    public int HurdleRus { get; private set; }

    /// <summary>Trust in the DPRK of the opening (1/100 point; design judgement).</summary>
    public int HurdleRusNeutral { get; private set; }

    /// <summary>Moscow asks little (1/1000 per point of trust in the DPRK; design judgement).</summary>
    public int MRus { get; private set; }

    /// <summary>The pressure at which stall_byungjin is meant (1/100 point; design judgement).</summary>
    public int StallPressure { get; private set; }

    /// <summary>The Koreas catch the stall later (turns; T70).</summary>
    public int StallKoreasFrom { get; private set; }

    /// <summary>Where restraint settles (1/100 point; design judgement).</summary>
    public int ByungjinHome { get; private set; }

    /// <summary>The five left to themselves (1/100 point; A17).</summary>
    public int CohesionHome { get; private set; }

    /// <summary>Under it Beijing lets go for the trade war's sake (1/100 point; S29).</summary>
    public int GrudgeNeutral { get; private set; }

    /// <summary>Seoul lobbies for easing (1/10000 a month of trust in Pyongyang above trust in Washington; T47, T48).</summary>
    public int ErosionRok { get; private set; }

    /// <summary>The Treasury desk of the opening (1/100 point; T43).</summary>
    public int EnforcementUsHome { get; private set; }

    /// <summary>Before 22 Dec 2019 (turn; S13).</summary>
    public int WorkersFrom { get; private set; }

    /// <summary>22 Dec 2019 (turn; S13).</summary>
    public int WorkersUntil { get; private set; }

    /// <summary>Only while the measure stands at all (1/100 %; S13).</summary>
    public int WorkersLeast { get; private set; }

    /// <summary>Workers go home (1/1000 of the gap a month; S13).</summary>
    public int WorkersRate { get; private set; }

    /// <summary>Routine (1/100 point; A45).</summary>
    public int DeterrenceHome { get; private set; }

    /// <summary>Autumn 2018 calm (1/100 step; design judgement).</summary>
    public int EscalationHome { get; private set; }

    /// <summary>Letters do for a little trust (1/100 point; T60, T62).</summary>
    public int SummitSlack { get; private set; }

    /// <summary>Two steps (1/100 point; T62).</summary>
    public int SummitWarmth { get; private set; }

    /// <summary>One step (1/100 point; T62).</summary>
    public int SummitOptimism { get; private set; }

    /// <summary>Old offers lose their pull (1/100 point a month; design judgement).</summary>
    public int GapForget { get; private set; }

    /// <summary>A first step is kept in the open (times keep_month; design judgement).</summary>
    public int KeepInterim { get; private set; }

    /// <summary>Below 3 the line is quiet (1/100 step; design judgement).</summary>
    public int AccidentFrom { get; private set; }

    /// <summary>Likelier the higher it already is (% per point of the ladder; design judgement).</summary>
    public int AccidentSlope { get; private set; }

    /// <summary>Quiet at the line of demarcation helps (1/100 point; T42).</summary>
    public int AccidentCalm { get; private set; }

    /// <summary>One step (1/100 step; design judgement).</summary>
    public int AccidentLadder { get; private set; }

    /// <summary>Worse when tempers are high (% of the ladder; design judgement).</summary>
    public int AccidentLadderShare { get; private set; }

    /// <summary>One step (1/100 point; design judgement).</summary>
    public int AccidentOptimism { get; private set; }

    /// <summary>Each blames the other (1/100 point; design judgement).</summary>
    public int AccidentWarmth { get; private set; }

    /// <summary>Below 50 of loyalty somebody plots (1/100 point; N19 (low confidence)).</summary>
    public int PlotFrom { get; private set; }

    /// <summary>The purge after it (1/100 point; design judgement).</summary>
    public int PlotElite { get; private set; }

    /// <summary>The leadership feels watched (1/100 point; design judgement).</summary>
    public int PlotAssurance { get; private set; }

    /// <summary>The line is doubted (1/100 point; design judgement).</summary>
    public int PlotIdeology { get; private set; }

    /// <summary>So are the promises (1/100 point; design judgement).</summary>
    public int PlotEconomy { get; private set; }

    /// <summary>At the top a test comes within a few turns (1/100 %; A16).</summary>
    public int TestChance { get; private set; }

    /// <summary>A long-range test (1/100 step; T15).</summary>
    public int TestLadder { get; private set; }

    /// <summary>The army is content (1/100 point; design judgement).</summary>
    public int TestElite { get; private set; }

    /// <summary>The pressure is let off (1/100 point; design judgement).</summary>
    public int TestByungjin { get; private set; }

    /// <summary>Half a step (1/100 point; design judgement).</summary>
    public int PromiseKeptWarmth { get; private set; }

    /// <summary>A little more (1/100 point; design judgement).</summary>
    public int PromiseBrokenWarmth { get; private set; }

    /// <summary>He never meant it: at least 5 points less (1/100 point; P33).</summary>
    public int NeverLeast { get; private set; }

    /// <summary>5 to 15 points less (% of the roll; P33, CNAS 2019).</summary>
    public int NeverRange { get; private set; }

    /// <summary>An empty promise is never 'so near' (1/100 point; design judgement).</summary>
    public int TableEmpty { get; private set; }

    /// <summary>A red line counts as 12 points (1/100 point; design judgement).</summary>
    public int RedLineGap { get; private set; }

    /// <summary>A blueprint part that is missing (1/100 point; design judgement).</summary>
    public int PartMissing { get; private set; }

    /// <summary>A bilateral cap needs the least paper (1/100 point; design judgement).</summary>
    public int BilateralGate { get; private set; }

    /// <summary>60 points missing is not ready at all (1/100 point missing per point; design judgement).</summary>
    public int ReadinessPer { get; private set; }

    /// <summary>A handshake before cameras (1/100 point; design judgement).</summary>
    public int SummitIsolation { get; private set; }

    /// <summary>Others think him half a point worse than he showed (1/100 point; design judgement).</summary>
    public int RefusedMargin { get; private set; }

    /// <summary>Three steps (1/100 point; design judgement).</summary>
    public int SignedOptimism { get; private set; }

    /// <summary>Two points (1/100 point; design judgement).</summary>
    public int SignedTrump { get; private set; }

    /// <summary>Three points (1/100 point; design judgement).</summary>
    public int SignedMoon { get; private set; }

    /// <summary>The line gives way (1/100 point; design judgement).</summary>
    public int SignedByungjin { get; private set; }

    /// <summary>Two steps (1/100 point; design judgement).</summary>
    public int SignedIsolation { get; private set; }

    /// <summary>Handshakes (1/100 point; design judgement).</summary>
    public int SignedWarmth { get; private set; }

    /// <summary>A quarter of two measures (1/100 %; T77).</summary>
    public int StepSignedMeasures { get; private set; }

    /// <summary>Yongbyon (1/100 %; N16).</summary>
    public int StepSignedComplete { get; private set; }

    /// <summary>Declared sites (1/100 %; design judgement).</summary>
    public int StepSignedVerifiable { get; private set; }

    /// <summary>What is blown up (1/100 %; design judgement).</summary>
    public int StepSignedIrreversible { get; private set; }

    /// <summary>Liaison offices (1/100 step; A50).</summary>
    public int StepSignedNorm { get; private set; }

    /// <summary>The other side is blamed a little (% of walkout; design judgement).</summary>
    public int WalkoutBack { get; private set; }

    /// <summary>Hanoi (1/100 point; T65).</summary>
    public int WalkoutOptimism { get; private set; }

    /// <summary>No table for two turns (turns; T70).</summary>
    public int WalkoutCooling { get; private set; }

    /// <summary>The mediator pays (1/100 point; T65).</summary>
    public int WalkoutMoon { get; private set; }

    /// <summary>Half of a walk-out (1/100 point; design judgement).</summary>
    public int NoDealOptimism { get; private set; }

    /// <summary>Not even eager engineers do it faster than four years (1/100 % a half-year; P22).</summary>
    public int FastestComplete { get; private set; }

    /// <summary>Nothing is impossible (1/100 %; design judgement).</summary>
    public int ChanceLeast { get; private set; }

    /// <summary>Nothing is sure (1/100 %; design judgement).</summary>
    public int ChanceMost { get; private set; }

    /// <summary>Two tries (half-years; H02).</summary>
    public int RatifyTries { get; private set; }

    /// <summary>Work done before helps (% of the work done; design judgement).</summary>
    public int RatifyCongress { get; private set; }

    /// <summary>A popular president helps (% per point of standing; H02).</summary>
    public int RatifyTrump { get; private set; }

    /// <summary>Neither helps nor hurts (1/100 % approve; design judgement).</summary>
    public int RatifyTrumpNeutral { get; private set; }

    /// <summary>The Assembly follows (% per point of standing; H15).</summary>
    public int RatifyMoon { get; private set; }

    /// <summary>Neither helps nor hurts (1/100 % approve; design judgement).</summary>
    public int RatifyMoonNeutral { get; private set; }

    /// <summary>Allies who agree help (% per point; design judgement).</summary>
    public int RatifyCohesion { get; private set; }

    /// <summary>Neither helps nor hurts (1/100 point; design judgement).</summary>
    public int RatifyCohesionNeutral { get; private set; }

    /// <summary>A text with votes behind it (1/100 point; P27).</summary>
    public int RatifiedGuarantee { get; private set; }

    /// <summary>A hard promise kept (1/100 promise; design judgement).</summary>
    public int RatifiedRecord { get; private set; }

    /// <summary>Twice a tranche (1/100 promise; design judgement).</summary>
    public int RatificationLostRecord { get; private set; }

    /// <summary>A bad headline (1/100 point; design judgement).</summary>
    public int RatificationDelayedOptimism { get; private set; }

    /// <summary>Two tranches late: Pyongyang slows down (1/100 tranche; P24).</summary>
    public int SlowArrears { get; private set; }

    /// <summary>Two open quarrels: it slows down (disputes; design judgement).</summary>
    public int SlowDisputes { get; private set; }

    /// <summary>What a cheat keeps back (% of the tranche; design judgement).</summary>
    public int CheatShare { get; private set; }

    /// <summary>A little can come back (% of what is dismantled; design judgement).</summary>
    public int IrreversibleShare { get; private set; }

    /// <summary>The arsenal of the opening (1/100 weapon; N10).</summary>
    public int ProgrammeWeapons { get; private set; }

    /// <summary>Half a promise a tranche (1/100 promise; design judgement).</summary>
    public int TrancheRecord { get; private set; }

    /// <summary>Breach counts twice (1/100 promise; design judgement).</summary>
    public int RefusedTrancheRecord { get; private set; }

    /// <summary>With more open nobody celebrates (disputes; design judgement).</summary>
    public int MilestoneDisputes { get; private set; }

    /// <summary>Half a step (1/100 point; design judgement).</summary>
    public int MilestoneOptimism { get; private set; }

    /// <summary>What a delay delivers (% of the tranche; design judgement).</summary>
    public int TrancheDelayed { get; private set; }

    /// <summary>Embassies (1/100 step; A50).</summary>
    public int RecognitionFull { get; private set; }

    /// <summary>US and Japan (level of NORM; A51).</summary>
    public int RecognitionJapanLevel { get; private set; }

    /// <summary>Backers wait for Washington (% of the money; design judgement).</summary>
    public int FundDelayed { get; private set; }

    /// <summary>What others pay without Washington (% of the money; design judgement).</summary>
    public int FundWithheld { get; private set; }

    /// <summary>A sceptical Seoul pays less (% of the money; design judgement).</summary>
    public int FundSceptic { get; private set; }

    /// <summary>Absorption (% of GDP; P04).</summary>
    public int FundAbsorb { get; private set; }

    /// <summary>What reaches the treasury as cash (% of the money; design judgement).</summary>
    public int FundCash { get; private set; }

    /// <summary>Jobs and licences for those who lose (1/1000 point per US$ million; design judgement).</summary>
    public int ConversionJobs { get; private set; }

    /// <summary>There are only so many chairs (1/100 point; design judgement).</summary>
    public int ConversionJobsMost { get; private set; }

    /// <summary>What a tranche on time pays back (1/100 tranche; design judgement).</summary>
    public int TrancheArrears { get; private set; }

    /// <summary>Half a tranche late (1/100 tranche; design judgement).</summary>
    public int LateArrears { get; private set; }

    /// <summary>Late is not broken (1/100 promise; design judgement).</summary>
    public int LateRecord { get; private set; }

    /// <summary>A whole tranche (1/100 tranche; design judgement).</summary>
    public int WithheldArrears { get; private set; }

    /// <summary>Broken counts twice (1/100 promise; design judgement).</summary>
    public int WithheldRecord { get; private set; }

    /// <summary>An executive's word (% of its worth; P27).</summary>
    public int GuaranteeUnratified { get; private set; }

    /// <summary>Believed in two years (% of the gap a half-year; design judgement).</summary>
    public int GuaranteeRate { get; private set; }

    /// <summary>Projects need the first waiver (1/100 %; S19).</summary>
    public int SeoulRelief { get; private set; }

    /// <summary>A project opened (1/100 promise; design judgement).</summary>
    public int SeoulRecord { get; private set; }

    /// <summary>Half a step (1/100 point; design judgement).</summary>
    public int SeoulWarmth { get; private set; }

    /// <summary>Half a point (1/100 point; design judgement).</summary>
    public int SeoulMoon { get; private set; }

    /// <summary>Late is not broken (1/100 promise; design judgement).</summary>
    public int SeoulSlowRecord { get; private set; }

    /// <summary>A small part of the whole (1/100 tranche; design judgement).</summary>
    public int SeoulSlowArrears { get; private set; }

    /// <summary>More than the deal asks (1/100 point; P33).</summary>
    public int ReformFast { get; private set; }

    /// <summary>Half digested at once (% of the reform; design judgement).</summary>
    public int ReformManagedShock { get; private set; }

    /// <summary>More than it gains (1/100 point; P33).</summary>
    public int ReformFastShock { get; private set; }

    /// <summary>Money that pays an exit plan (US$ million; A14).</summary>
    public int ExitPlanFund { get; private set; }

    /// <summary>Less is not found (1/100 %; design judgement).</summary>
    public int HiddenFindable { get; private set; }

    /// <summary>A proven cheat (1/100 point; design judgement).</summary>
    public int CaughtOptimism { get; private set; }

    /// <summary>As much as a test (1/100 promise; design judgement).</summary>
    public int CaughtRecord { get; private set; }

    /// <summary>Distrust quarrels (1/1000 per point under dispute_trust_neutral; P24).</summary>
    public int DisputeTrust { get; private set; }

    /// <summary>Neither helps nor hurts (1/100 point; design judgement).</summary>
    public int DisputeTrustNeutral { get; private set; }

    /// <summary>Anywhere, any time is quarrelled about (1/100 %; P25).</summary>
    public int DisputeAnywhere { get; private set; }

    /// <summary>An impossible timetable is quarrelled about (1/100 %; design judgement).</summary>
    public int DisputeHurry { get; private set; }

    /// <summary>There is always something (1/100 %; design judgement).</summary>
    public int DisputeLeast { get; private set; }

    /// <summary>Some half-years pass (1/100 %; design judgement).</summary>
    public int DisputeMost { get; private set; }

    /// <summary>Five at the table (% of cohesion; design judgement).</summary>
    public int ResolveCohesion { get; private set; }

    /// <summary>Trust settles (% per point from resolve_trust_neutral; design judgement).</summary>
    public int ResolveTrust { get; private set; }

    /// <summary>Neither helps nor hurts (1/100 point; design judgement).</summary>
    public int ResolveTrustNeutral { get; private set; }

    /// <summary>A quarrel settled (1/100 promise; design judgement).</summary>
    public int ResolvedRecord { get; private set; }

    /// <summary>Money waits for inspectors (1/100 tranche; design judgement).</summary>
    public int DisputeArrears { get; private set; }

    /// <summary>Three open quarrels (disputes; design judgement).</summary>
    public int SnapbackDisputes { get; private set; }

    /// <summary>The second one ends it (proven cheats; design judgement).</summary>
    public int SnapbackBreaches { get; private set; }

    /// <summary>Six tranches unpaid: Pyongyang stops (1/100 tranche; P24).</summary>
    public int SnapbackArrears { get; private set; }

    /// <summary>An incumbent's odds (1/100 %; design judgement).</summary>
    public int ElectionUsHold { get; private set; }

    /// <summary>Standing at which they hold (1/100 % approve; H08).</summary>
    public int ElectionUsNeutral { get; private set; }

    /// <summary>Odds of the other camp (1/100 %; design judgement).</summary>
    public int ElectionRokFlip { get; private set; }

    /// <summary>Standing at which they hold (1/100 % approve; H13).</summary>
    public int ElectionRokNeutral { get; private set; }

    /// <summary>No race is over before the day (1/100 %; design judgement).</summary>
    public int ElectionLeast { get; private set; }

    /// <summary>No race is over before the day (1/100 %; design judgement).</summary>
    public int ElectionMost { get; private set; }

    /// <summary>A new start (1/100 % approve; design judgement).</summary>
    public int ElectionStanding { get; private set; }

    /// <summary>A ratified text holds a new administration a little (% of the chance; P27).</summary>
    public int LeaveRatified { get; private set; }

    /// <summary>What is done holds it in (1/100 % done per 1/100 %; design judgement).</summary>
    public int LeaveProgress { get; private set; }

    /// <summary>Partners hold it in (1/100 point per 1/100 %; design judgement).</summary>
    public int LeaveCohesion { get; private set; }

    /// <summary>Each milestone holds it in (1/100 %; design judgement).</summary>
    public int LeaveMilestone { get; private set; }

    /// <summary>Each open quarrel pushes it out (1/100 %; design judgement).</summary>
    public int LeaveDispute { get; private set; }

    /// <summary>Never sure to stay (1/100 %; design judgement).</summary>
    public int LeaveLeast { get; private set; }

    /// <summary>Never sure to go (1/100 %; design judgement).</summary>
    public int LeaveMost { get; private set; }

    /// <summary>The others review first (% of those who move; P27).</summary>
    public int LeaveAtOnce { get; private set; }

    /// <summary>What Pyongyang trusted in the last one (1/100 point; design judgement).</summary>
    public int ElectionTrustAbove { get; private set; }

    /// <summary>A third of it goes with the man (parts of the surplus, one lost; design judgement).</summary>
    public int ElectionTrustLost { get; private set; }

    /// <summary>Eight promises (1/100 promise; P27).</summary>
    public int LeavesRecord { get; private set; }

    /// <summary>Half a tranche late (1/100 tranche; design judgement).</summary>
    public int ReviewArrears { get; private set; }

    /// <summary>The five isolate spoilers (% of cohesion; Stedman 1997).</summary>
    public int ShieldCohesion { get; private set; }

    /// <summary>Each party left out feeds them (1/100 %; Stedman 1997).</summary>
    public int SpoilerLeftOut { get; private set; }

    /// <summary>Arrears feed them (1/100 % per 1/100 tranche; design judgement).</summary>
    public int SpoilerArrears { get; private set; }

    /// <summary>Limited spoilers are bought (US$ million; design judgement).</summary>
    public int PaidMoney { get; private set; }

    /// <summary>And are weaker after it (1/100 point; design judgement).</summary>
    public int PaidWeaker { get; private set; }

    /// <summary>They raise the price (1/100 tranche; design judgement).</summary>
    public int GreedyArrears { get; private set; }

    /// <summary>At the expense of others (1/100 point; design judgement).</summary>
    public int GreedyElite { get; private set; }

    /// <summary>And are weaker after it (1/100 point; design judgement).</summary>
    public int GreedyWeaker { get; private set; }

    /// <summary>An attack on the deal (1/100 step; design judgement).</summary>
    public int TotalLadder { get; private set; }

    /// <summary>More than a step (1/100 point; design judgement).</summary>
    public int TotalOptimism { get; private set; }

    /// <summary>And are weaker after it (1/100 point; design judgement).</summary>
    public int TotalWeaker { get; private set; }

    /// <summary>The five blame one another (1/100 point; design judgement).</summary>
    public int TotalCohesion { get; private set; }

    /// <summary>Below it a faction tests the leadership (1/100 point; design judgement).</summary>
    public int GambleFrom { get; private set; }

    /// <summary>A crack, not a coup (parts of the shortfall, one lost; design judgement).</summary>
    public int GambleShare { get; private set; }

    /// <summary>Five steps (1/100 point; design judgement).</summary>
    public int DeadOptimism { get; private set; }

    /// <summary>Co-guarantors keep half their word (% lost; design judgement).</summary>
    public int DeadGuaranteeShared { get; private set; }

    /// <summary>Little is left of one (% lost; P27).</summary>
    public int DeadGuarantee { get; private set; }

    /// <summary>Tempers (1/100 step; design judgement).</summary>
    public int DeadLadder { get; private set; }

    /// <summary>The promise fails (parts of economic legitimacy, one lost; design judgement).</summary>
    public int DeadHopes { get; private set; }

    /// <summary>The elite counts what was given away (% of what is gone; P26).</summary>
    public int BadBargain { get; private set; }

    /// <summary>Two steps (1/100 point; design judgement).</summary>
    public int DeadCohesion { get; private set; }

    /// <summary>Not enforced as before (1/100 point; design judgement).</summary>
    public int DeadEnforcement { get; private set; }

    /// <summary>Less of them returns (% of the opening; design judgement).</summary>
    public int DeadMeasures { get; private set; }

    /// <summary>What can be rebuilt is rebuilt (parts of what can come back, one a half-year; design judgement).</summary>
    public int RebuildParts { get; private set; }

    /// <summary>The guarantee empties (% lost a half-year; design judgement).</summary>
    public int AfterGuarantee { get; private set; }

    /// <summary>No bomb, no guarantee (parts of what is gone, one lost; P26).</summary>
    public int AfterAssurance { get; private set; }

    /// <summary>The elite hedges (parts of what is gone, one lost; design judgement).</summary>
    public int AfterElite { get; private set; }

    /// <summary>Hopes collapse (parts of economic legitimacy, one lost; design judgement).</summary>
    public int AfterHopes { get; private set; }

    /// <summary>Reform without its money (parts of reform, one to shock; design judgement).</summary>
    public int AfterShock { get; private set; }

    /// <summary>Gone for good: the bomb no longer protects (1/100 %; P26, P28).</summary>
    public int ExposedFrom { get; private set; }

    /// <summary>A stable regime is attacked less (1/100 point; design judgement).</summary>
    public int ExposedStability { get; private set; }

    /// <summary>The state cracks (1/100 point; P26).</summary>
    public int ExposedElite { get; private set; }

    /// <summary>Nobody is safe (1/100 point; P26).</summary>
    public int ExposedAssurance { get; private set; }

    /// <summary>The promise is dead (1/100 point; design judgement).</summary>
    public int ExposedEconomy { get; private set; }

    /// <summary>So is the line (1/100 point; design judgement).</summary>
    public int ExposedIdeology { get; private set; }

    /// <summary>First half of 2020 (half-year; T80).</summary>
    public int PandemicHalf { get; private set; }

    /// <summary>As the event E08 (1/100 %; T80).</summary>
    public int PandemicChance { get; private set; }

    /// <summary>The border stays shut (months; T80).</summary>
    public int PandemicMonths { get; private set; }

    /// <summary>At once (1/100 %; N05).</summary>
    public int PandemicGrowth { get; private set; }

    /// <summary>At once (US$ million; T80).</summary>
    public int PandemicMoney { get; private set; }

    /// <summary>Pyongyang believes nothing any more (%; design judgement).</summary>
    public int FortressTau { get; private set; }

    /// <summary>And the line is set (1/100 point; A16).</summary>
    public int FortressByungjin { get; private set; }

    /// <summary>Kaesong, Kumgang, rail, visit, aid (projects of five; design judgement).</summary>
    public int BridgeProjects { get; private set; }

    /// <summary>Pyongyang trusts Seoul (1/100 point; design judgement).</summary>
    public int BridgeTrust { get; private set; }

    /// <summary>Calm enough to call it a freeze (1/100 step; design judgement).</summary>
    public int FreezeLadder { get; private set; }

    /// <summary>A cap somebody has seen (1/100 %; design judgement).</summary>
    public int CapVerified { get; private set; }

    /// <summary>Kept on time (milestones; design judgement).</summary>
    public int BrighterMilestones { get; private set; }

    /// <summary>All but a remainder (1/100 %; design judgement).</summary>
    public int BrighterComplete { get; private set; }

    /// <summary>Nothing that matters kept back (1/100 %; design judgement).</summary>
    public int BrighterHidden { get; private set; }

    /// <summary>Mean surplus half of the Nash point (16.58) (1/100 point over six; negotiation study 5).</summary>
    public int BrighterSurplus { get; private set; }

    /// <summary>All but a remainder (1/100 %; design judgement).</summary>
    public int ReliefComplete { get; private set; }

    /// <summary>How far war is (points per step; design judgement).</summary>
    public int NearLadder { get; private set; }

    /// <summary>How far a broken deal is from a good one (points a breach; design judgement).</summary>
    public int NearBreach { get; private set; }

    /// <summary>A dead deal (points; design judgement).</summary>
    public int NearDead { get; private set; }

    /// <summary>Any deal can end on paper (points; design judgement).</summary>
    public int NearPaper { get; private set; }

    /// <summary>Work left (% of the programme per point; design judgement).</summary>
    public int NearComplete { get; private set; }

    /// <summary>Somebody is outside (points; design judgement).</summary>
    public int NearLeftOut { get; private set; }

    /// <summary>Somebody could be outside (points; design judgement).</summary>
    public int NearSeparate { get; private set; }

    /// <summary>A project missing (points a project; design judgement).</summary>
    public int NearBridge { get; private set; }

    /// <summary>The halt in words is gone (points; design judgement).</summary>
    public int NearWords { get; private set; }

    /// <summary>Exercises go on (points; design judgement).</summary>
    public int NearExercises { get; private set; }

    /// <summary>The halt in deeds is gone (points; design judgement).</summary>
    public int NearDeeds { get; private set; }

    /// <summary>It was always close (points; design judgement).</summary>
    public int NearWalkedAway { get; private set; }

    /// <summary>Paper and backers that are missing (1/100 point missing per point; design judgement).</summary>
    public int NearMissing { get; private set; }

    /// <summary>A war is nobody's gain (grades; design judgement).</summary>
    public int VerdictWar { get; private set; }

    /// <summary>Strong at home (1/100 % approve; H08).</summary>
    public int VerdictTrumpStanding { get; private set; }

    /// <summary>More bombs than before (1/100 weapon; N10).</summary>
    public int VerdictTrumpArsenal { get; private set; }

    /// <summary>Trust that carries (1/100 point; design judgement).</summary>
    public int VerdictMoonTrustGood { get; private set; }

    /// <summary>Trust lost (1/100 point; design judgement).</summary>
    public int VerdictMoonTrustBad { get; private set; }

    /// <summary>Weak at home (1/100 % approve; H13).</summary>
    public int VerdictMoonStanding { get; private set; }

    /// <summary>As safe as in 2018 (1/100 point; design judgement).</summary>
    public int VerdictKimSafe { get; private set; }

    /// <summary>Shaken (1/100 point; design judgement).</summary>
    public int VerdictKimShaken { get; private set; }

    /// <summary>In danger (1/100 point; design judgement).</summary>
    public int VerdictKimWeak { get; private set; }

    /// <summary>Below it nothing else counts (grades; design judgement).</summary>
    public int VerdictKimFallen { get; private set; }

    /// <summary>A quarter of the bans is gone (1/100 point; design judgement).</summary>
    public int VerdictKimScope { get; private set; }

    /// <summary>A word that is believed (1/100 point; design judgement).</summary>
    public int VerdictKimGuarantee { get; private set; }

    /// <summary>The promise of April 2018 (1/100 point; T23).</summary>
    public int VerdictKimEconomy { get; private set; }

    /// <summary>An empty treasury (US$ million; design judgement).</summary>
    public int VerdictKimMoney { get; private set; }

    /// <summary>The cautious shun anything large (1/100 point per step; design judgement).</summary>
    public int CautiousEffort { get; private set; }

    /// <summary>The cautious ask a little more (1/100 point; design judgement).</summary>
    public int CautiousMargin { get; private set; }

    /// <summary>A hawk offers every carrot only on a full paper (1/100 point of blueprint; design judgement).</summary>
    public int HawkSweetens { get; private set; }

    /// <summary>From spring 2019 also without Japan (turn; design judgement).</summary>
    public int BangWithoutJapanFrom { get; private set; }

    /// <summary>From 2020 also a cap (turn; design judgement).</summary>
    public int BangCapFrom { get; private set; }

    /// <summary>Random leaders sign most of what pays (%; design judgement).</summary>
    public int RandomSigns { get; private set; }

    /// <summary>A deal so far below is not hoped for (1/100 point under walk-away; design judgement).</summary>
    public int ProspectFloor { get; private set; }

    /// <summary>A deal so far from the others is not hoped for (1/100 point short; design judgement).</summary>
    public int ProspectReach { get; private set; }

    /// <summary>More surplus is not wanted more (1/100 point; design judgement).</summary>
    public int ProspectMost { get; private set; }

    /// <summary>How far a leader looks ahead (months; design judgement).</summary>
    public int ProspectMonths { get; private set; }

    /// <summary>Below it nothing else counts for Kim (1/100 point of stability; design judgement).</summary>
    public int KimAlarm { get; private set; }

    /// <summary>See kim_alarm (points of value; design judgement).</summary>
    public int KimAlarmCost { get; private set; }

    /// <summary>A hawk withholds until nearly all is gone (1/100 % complete; design judgement).</summary>
    public int RoadHawkWaits { get; private set; }

    /// <summary>Then tranches are delayed (disputes; design judgement).</summary>
    public int RoadPatience { get; private set; }

    /// <summary>A weak president delays (1/100 % approve; design judgement).</summary>
    public int RoadWeakTrump { get; private set; }

    /// <summary>A cautious Kim slows below (1/100 point; design judgement).</summary>
    public int RoadCautiousStability { get; private set; }

    /// <summary>And does not reform below (1/100 point; design judgement).</summary>
    public int RoadCautiousReform { get; private set; }

    /// <summary>And slows when half a tranche is late (1/100 tranche; design judgement).</summary>
    public int RoadCautiousArrears { get; private set; }

    /// <summary>A reckoning Kim slows below (1/100 point; design judgement).</summary>
    public int RoadUtilityStability { get; private set; }

    /// <summary>And does not reform below (1/100 point; design judgement).</summary>
    public int RoadUtilityReform { get; private set; }

    /// <summary>And slows when so much is late (1/100 tranche; design judgement).</summary>
    public int RoadUtilityArrears { get; private set; }

    /// <summary>Who never meant it cheats (1/100 point of willingness; P33).</summary>
    public int RoadCheatsFrom { get; private set; }

    /// <summary>Every third tranche was not what it seemed (half-years; P24).</summary>
    public int RoadHistoryCheats { get; private set; }

    /// <summary>The reform index of the opening (1/100 point; N08).</summary>
    public int ReformOpening { get; private set; }

    /// <summary>Zopa d0 (1/1000 of protection; negotiation study 4).</summary>
    public int D0Base { get; private set; }

    /// <summary>A small arsenal still protects (1/1000 of protection; design judgement).</summary>
    public int D0Least { get; private set; }

    /// <summary>No arsenal protects wholly (1/1000 of protection; design judgement).</summary>
    public int D0Most { get; private set; }

    /// <summary>So that a deal at hand is worth 10000 (1/100 point; design judgement).</summary>
    public int ProspectScale { get; private set; }

    private static readonly (string Id, Action<Parameters, int> Set)[] Fields =
    [
        ("step_points", (all, value) => all.StepPoints = value),
        ("step_standing", (all, value) => all.StepStanding = value),
        ("step_kept", (all, value) => all.StepKept = value),
        ("step_broken", (all, value) => all.StepBroken = value),
        ("step_elite", (all, value) => all.StepElite = value),
        ("step_byungjin", (all, value) => all.StepByungjin = value),
        ("step_guarantee", (all, value) => all.StepGuarantee = value),
        ("step_reform", (all, value) => all.StepReform = value),
        ("step_money", (all, value) => all.StepMoney = value),
        ("step_growth", (all, value) => all.StepGrowth = value),
        ("step_window", (all, value) => all.StepWindow = value),
        ("step_enforce", (all, value) => all.StepEnforce = value),
        ("earn_full", (all, value) => all.EarnFull = value),
        ("earn_loss", (all, value) => all.EarnLoss = value),
        ("need", (all, value) => all.Need = value),
        ("need_floor", (all, value) => all.NeedFloor = value),
        ("closed_earn", (all, value) => all.ClosedEarn = value),
        ("closed_need", (all, value) => all.ClosedNeed = value),
        ("growth_base", (all, value) => all.GrowthBase = value),
        ("growth_pressure", (all, value) => all.GrowthPressure = value),
        ("growth_reform", (all, value) => all.GrowthReform = value),
        ("growth_fund", (all, value) => all.GrowthFund = value),
        ("growth_rate", (all, value) => all.GrowthRate = value),
        ("growth_closed", (all, value) => all.GrowthClosed = value),
        ("food_rate", (all, value) => all.FoodRate = value),
        ("w_elite", (all, value) => all.WElite = value),
        ("w_legit", (all, value) => all.WLegit = value),
        ("w_money", (all, value) => all.WMoney = value),
        ("w_food", (all, value) => all.WFood = value),
        ("w_assure", (all, value) => all.WAssure = value),
        ("elite_money", (all, value) => all.EliteMoney = value),
        ("elite_pressure", (all, value) => all.ElitePressure = value),
        ("elite_rate", (all, value) => all.EliteRate = value),
        ("elite_dismantle", (all, value) => all.EliteDismantle = value),
        ("shock_elite", (all, value) => all.ShockElite = value),
        ("shock_digest", (all, value) => all.ShockDigest = value),
        ("strain_from", (all, value) => all.StrainFrom = value),
        ("strain", (all, value) => all.Strain = value),
        ("legit_rate", (all, value) => all.LegitRate = value),
        ("legit_zero", (all, value) => all.LegitZero = value),
        ("assure_rate", (all, value) => all.AssureRate = value),
        ("trump_home", (all, value) => all.TrumpHome = value),
        ("trump_rate", (all, value) => all.TrumpRate = value),
        ("moon_home", (all, value) => all.MoonHome = value),
        ("moon_rate", (all, value) => all.MoonRate = value),
        ("mood_home", (all, value) => all.MoodHome = value),
        ("stall_from", (all, value) => all.StallFrom = value),
        ("stall_optimism", (all, value) => all.StallOptimism = value),
        ("stall_enforce", (all, value) => all.StallEnforce = value),
        ("stall_byungjin", (all, value) => all.StallByungjin = value),
        ("stall_warmth", (all, value) => all.StallWarmth = value),
        ("byungjin_back", (all, value) => all.ByungjinBack = value),
        ("byungjin_words", (all, value) => all.ByungjinWords = value),
        ("byungjin_test", (all, value) => all.ByungjinTest = value),
        ("warmth_decay", (all, value) => all.WarmthDecay = value),
        ("cohesion_back", (all, value) => all.CohesionBack = value),
        ("erosion", (all, value) => all.Erosion = value),
        ("enforce_back", (all, value) => all.EnforceBack = value),
        ("guarantee_fade", (all, value) => all.GuaranteeFade = value),
        ("arsenal_growth", (all, value) => all.ArsenalGrowth = value),
        ("deterrence_back", (all, value) => all.DeterrenceBack = value),
        ("escalation_back", (all, value) => all.EscalationBack = value),
        ("hostile", (all, value) => all.Hostile = value),
        ("keep_month", (all, value) => all.KeepMonth = value),
        ("walkout", (all, value) => all.Walkout = value),
        ("soft_fail", (all, value) => all.SoftFail = value),
        ("floor_prc", (all, value) => all.FloorPrc = value),
        ("floor_rus", (all, value) => all.FloorRus = value),
        ("floor_jpn", (all, value) => all.FloorJpn = value),
        ("blueprint_gate", (all, value) => all.BlueprintGate = value),
        ("cap_gate", (all, value) => all.CapGate = value),
        ("table_trust", (all, value) => all.TableTrust = value),
        ("hidden_never", (all, value) => all.HiddenNever = value),
        ("hidden_kim", (all, value) => all.HiddenKim = value),
        ("hidden_us", (all, value) => all.HiddenUs = value),
        ("near", (all, value) => all.Near = value),
        ("m_us", (all, value) => all.MUs = value),
        ("m_rok", (all, value) => all.MRok = value),
        ("m_dprk_elite", (all, value) => all.MDprkElite = value),
        ("m_dprk_pressure", (all, value) => all.MDprkPressure = value),
        ("m_dprk_byungjin", (all, value) => all.MDprkByungjin = value),
        ("m_left_out", (all, value) => all.MLeftOut = value),
        ("m_arrears", (all, value) => all.MArrears = value),
        ("d0_arsenal", (all, value) => all.D0Arsenal = value),
        ("ratify", (all, value) => all.Ratify = value),
        ("dispute", (all, value) => all.Dispute = value),
        ("resolve", (all, value) => all.Resolve = value),
        ("leave", (all, value) => all.Leave = value),
        ("spoil", (all, value) => all.Spoil = value),
        ("exposed", (all, value) => all.Exposed = value),
        ("aftermath", (all, value) => all.Aftermath = value),
        ("tremor", (all, value) => all.Tremor = value),
        ("libya", (all, value) => all.Libya = value),
        ("brighter", (all, value) => all.Brighter = value),
        ("plot", (all, value) => all.Plot = value),
        ("accident", (all, value) => all.Accident = value),
        ("code_own_trust", (all, value) => all.CodeOwnTrust = value),
        ("code_third_party", (all, value) => all.CodeThirdParty = value),
        ("code_japan_warmth", (all, value) => all.CodeJapanWarmth = value),
        ("code_pressure_prc", (all, value) => all.CodePressurePrc = value),
        ("code_rok_24may", (all, value) => all.CodeRok24may = value),
        ("code_arsenal", (all, value) => all.CodeArsenal = value),
        ("code_programme", (all, value) => all.CodeProgramme = value),
        ("code_verify", (all, value) => all.CodeVerify = value),
        ("code_regime_elite", (all, value) => all.CodeRegimeElite = value),
        ("code_regime_assurance", (all, value) => all.CodeRegimeAssurance = value),
        ("code_regime_ideology", (all, value) => all.CodeRegimeIdeology = value),
        ("code_ideology", (all, value) => all.CodeIdeology = value),
        ("code_normalise", (all, value) => all.CodeNormalise = value),
        ("repeat_share", (all, value) => all.RepeatShare = value),
        ("warmth_full_at", (all, value) => all.WarmthFullAt = value),
        ("warmth_least", (all, value) => all.WarmthLeast = value),
        ("warmth_most", (all, value) => all.WarmthMost = value),
        ("test_cooling", (all, value) => all.TestCooling = value),
        ("breach_record", (all, value) => all.BreachRecord = value),
        ("breach_warmth", (all, value) => all.BreachWarmth = value),
        ("breach_enforcement_prc", (all, value) => all.BreachEnforcementPrc = value),
        ("breach_enforcement_rus", (all, value) => all.BreachEnforcementRus = value),
        ("breach_workers", (all, value) => all.BreachWorkers = value),
        ("breach_optimism", (all, value) => all.BreachOptimism = value),
        ("reserves_thin", (all, value) => all.ReservesThin = value),
        ("kaesong_earn", (all, value) => all.KaesongEarn = value),
        ("growth_fund_cap", (all, value) => all.GrowthFundCap = value),
        ("growth_kaesong", (all, value) => all.GrowthKaesong = value),
        ("growth_rail", (all, value) => all.GrowthRail = value),
        ("growth_shock", (all, value) => all.GrowthShock = value),
        ("growth_thin", (all, value) => all.GrowthThin = value),
        ("money_full", (all, value) => all.MoneyFull = value),
        ("money_neutral", (all, value) => all.MoneyNeutral = value),
        ("food_base", (all, value) => all.FoodBase = value),
        ("food_trade", (all, value) => all.FoodTrade = value),
        ("food_growth", (all, value) => all.FoodGrowth = value),
        ("food_best", (all, value) => all.FoodBest = value),
        ("elite_home", (all, value) => all.EliteHome = value),
        ("pressure_neutral", (all, value) => all.PressureNeutral = value),
        ("elite_lowest", (all, value) => all.EliteLowest = value),
        ("elite_highest", (all, value) => all.EliteHighest = value),
        ("shock_money", (all, value) => all.ShockMoney = value),
        ("shock_guarantee", (all, value) => all.ShockGuarantee = value),
        ("shock_ideology", (all, value) => all.ShockIdeology = value),
        ("legit_nuclear", (all, value) => all.LegitNuclear = value),
        ("legit_growth", (all, value) => all.LegitGrowth = value),
        ("legit_growth_per", (all, value) => all.LegitGrowthPer = value),
        ("ideology_home", (all, value) => all.IdeologyHome = value),
        ("ideology_rate", (all, value) => all.IdeologyRate = value),
        ("assure_base", (all, value) => all.AssureBase = value),
        ("assure_arsenal", (all, value) => all.AssureArsenal = value),
        ("assure_patron", (all, value) => all.AssurePatron = value),
        ("assure_us", (all, value) => all.AssureUs = value),
        ("assure_guarantee", (all, value) => all.AssureGuarantee = value),
        ("assure_deterrence", (all, value) => all.AssureDeterrence = value),
        ("deterrence_neutral", (all, value) => all.DeterrenceNeutral = value),
        ("assure_escalation", (all, value) => all.AssureEscalation = value),
        ("support_prc_trust_us", (all, value) => all.SupportPrcTrustUs = value),
        ("support_prc_trust_dprk", (all, value) => all.SupportPrcTrustDprk = value),
        ("support_prc_cohesion", (all, value) => all.SupportPrcCohesion = value),
        ("support_prc_guarantees", (all, value) => all.SupportPrcGuarantees = value),
        ("support_prc_roadmap", (all, value) => all.SupportPrcRoadmap = value),
        ("support_rus_trust_us", (all, value) => all.SupportRusTrustUs = value),
        ("support_rus_trust_dprk", (all, value) => all.SupportRusTrustDprk = value),
        ("support_rus_cohesion", (all, value) => all.SupportRusCohesion = value),
        ("support_rus_guarantees", (all, value) => all.SupportRusGuarantees = value),
        ("support_rus_infrastructure", (all, value) => all.SupportRusInfrastructure = value),
        ("support_jpn_cohesion", (all, value) => all.SupportJpnCohesion = value),
        ("support_jpn_cohesion_neutral", (all, value) => all.SupportJpnCohesionNeutral = value),
        ("support_jpn_trust_us", (all, value) => all.SupportJpnTrustUs = value),
        ("support_jpn_trust_neutral", (all, value) => all.SupportJpnTrustNeutral = value),
        ("support_jpn_normalisation", (all, value) => all.SupportJpnNormalisation = value),
        ("support_jpn_fund", (all, value) => all.SupportJpnFund = value),
        ("hurdle_lowest", (all, value) => all.HurdleLowest = value),
        ("hurdle_us_lowest", (all, value) => all.HurdleUsLowest = value),
        ("hurdle_highest", (all, value) => all.HurdleHighest = value),
        ("hurdle_us", (all, value) => all.HurdleUs = value),
        ("hurdle_us_neutral", (all, value) => all.HurdleUsNeutral = value),
        ("hurdle_rok", (all, value) => all.HurdleRok = value),
        ("hurdle_rok_neutral", (all, value) => all.HurdleRokNeutral = value),
        ("hurdle_dprk", (all, value) => all.HurdleDprk = value),
        ("hurdle_dprk_byungjin_neutral", (all, value) => all.HurdleDprkByungjinNeutral = value),
        ("hurdle_prc", (all, value) => all.HurdlePrc = value),
        ("hurdle_prc_neutral", (all, value) => all.HurdlePrcNeutral = value),
        ("m_prc", (all, value) => all.MPrc = value),
        ("hurdle_jpn", (all, value) => all.HurdleJpn = value),
        ("hurdle_jpn_neutral", (all, value) => all.HurdleJpnNeutral = value),
        ("m_jpn", (all, value) => all.MJpn = value),
        ("hurdle_rus", (all, value) => all.HurdleRus = value),
        ("hurdle_rus_neutral", (all, value) => all.HurdleRusNeutral = value),
        ("m_rus", (all, value) => all.MRus = value),
        ("stall_pressure", (all, value) => all.StallPressure = value),
        ("stall_koreas_from", (all, value) => all.StallKoreasFrom = value),
        ("byungjin_home", (all, value) => all.ByungjinHome = value),
        ("cohesion_home", (all, value) => all.CohesionHome = value),
        ("grudge_neutral", (all, value) => all.GrudgeNeutral = value),
        ("erosion_rok", (all, value) => all.ErosionRok = value),
        ("enforcement_us_home", (all, value) => all.EnforcementUsHome = value),
        ("workers_from", (all, value) => all.WorkersFrom = value),
        ("workers_until", (all, value) => all.WorkersUntil = value),
        ("workers_least", (all, value) => all.WorkersLeast = value),
        ("workers_rate", (all, value) => all.WorkersRate = value),
        ("deterrence_home", (all, value) => all.DeterrenceHome = value),
        ("escalation_home", (all, value) => all.EscalationHome = value),
        ("summit_slack", (all, value) => all.SummitSlack = value),
        ("summit_warmth", (all, value) => all.SummitWarmth = value),
        ("summit_optimism", (all, value) => all.SummitOptimism = value),
        ("gap_forget", (all, value) => all.GapForget = value),
        ("keep_interim", (all, value) => all.KeepInterim = value),
        ("accident_from", (all, value) => all.AccidentFrom = value),
        ("accident_slope", (all, value) => all.AccidentSlope = value),
        ("accident_calm", (all, value) => all.AccidentCalm = value),
        ("accident_ladder", (all, value) => all.AccidentLadder = value),
        ("accident_ladder_share", (all, value) => all.AccidentLadderShare = value),
        ("accident_optimism", (all, value) => all.AccidentOptimism = value),
        ("accident_warmth", (all, value) => all.AccidentWarmth = value),
        ("plot_from", (all, value) => all.PlotFrom = value),
        ("plot_elite", (all, value) => all.PlotElite = value),
        ("plot_assurance", (all, value) => all.PlotAssurance = value),
        ("plot_ideology", (all, value) => all.PlotIdeology = value),
        ("plot_economy", (all, value) => all.PlotEconomy = value),
        ("test_chance", (all, value) => all.TestChance = value),
        ("test_ladder", (all, value) => all.TestLadder = value),
        ("test_elite", (all, value) => all.TestElite = value),
        ("test_byungjin", (all, value) => all.TestByungjin = value),
        ("promise_kept_warmth", (all, value) => all.PromiseKeptWarmth = value),
        ("promise_broken_warmth", (all, value) => all.PromiseBrokenWarmth = value),
        ("never_least", (all, value) => all.NeverLeast = value),
        ("never_range", (all, value) => all.NeverRange = value),
        ("table_empty", (all, value) => all.TableEmpty = value),
        ("red_line_gap", (all, value) => all.RedLineGap = value),
        ("part_missing", (all, value) => all.PartMissing = value),
        ("bilateral_gate", (all, value) => all.BilateralGate = value),
        ("readiness_per", (all, value) => all.ReadinessPer = value),
        ("summit_isolation", (all, value) => all.SummitIsolation = value),
        ("refused_margin", (all, value) => all.RefusedMargin = value),
        ("signed_optimism", (all, value) => all.SignedOptimism = value),
        ("signed_trump", (all, value) => all.SignedTrump = value),
        ("signed_moon", (all, value) => all.SignedMoon = value),
        ("signed_byungjin", (all, value) => all.SignedByungjin = value),
        ("signed_isolation", (all, value) => all.SignedIsolation = value),
        ("signed_warmth", (all, value) => all.SignedWarmth = value),
        ("step_signed_measures", (all, value) => all.StepSignedMeasures = value),
        ("step_signed_complete", (all, value) => all.StepSignedComplete = value),
        ("step_signed_verifiable", (all, value) => all.StepSignedVerifiable = value),
        ("step_signed_irreversible", (all, value) => all.StepSignedIrreversible = value),
        ("step_signed_norm", (all, value) => all.StepSignedNorm = value),
        ("walkout_back", (all, value) => all.WalkoutBack = value),
        ("walkout_optimism", (all, value) => all.WalkoutOptimism = value),
        ("walkout_cooling", (all, value) => all.WalkoutCooling = value),
        ("walkout_moon", (all, value) => all.WalkoutMoon = value),
        ("no_deal_optimism", (all, value) => all.NoDealOptimism = value),
        ("fastest_complete", (all, value) => all.FastestComplete = value),
        ("chance_least", (all, value) => all.ChanceLeast = value),
        ("chance_most", (all, value) => all.ChanceMost = value),
        ("ratify_tries", (all, value) => all.RatifyTries = value),
        ("ratify_congress", (all, value) => all.RatifyCongress = value),
        ("ratify_trump", (all, value) => all.RatifyTrump = value),
        ("ratify_trump_neutral", (all, value) => all.RatifyTrumpNeutral = value),
        ("ratify_moon", (all, value) => all.RatifyMoon = value),
        ("ratify_moon_neutral", (all, value) => all.RatifyMoonNeutral = value),
        ("ratify_cohesion", (all, value) => all.RatifyCohesion = value),
        ("ratify_cohesion_neutral", (all, value) => all.RatifyCohesionNeutral = value),
        ("ratified_guarantee", (all, value) => all.RatifiedGuarantee = value),
        ("ratified_record", (all, value) => all.RatifiedRecord = value),
        ("ratification_lost_record", (all, value) => all.RatificationLostRecord = value),
        ("ratification_delayed_optimism", (all, value) => all.RatificationDelayedOptimism = value),
        ("slow_arrears", (all, value) => all.SlowArrears = value),
        ("slow_disputes", (all, value) => all.SlowDisputes = value),
        ("cheat_share", (all, value) => all.CheatShare = value),
        ("irreversible_share", (all, value) => all.IrreversibleShare = value),
        ("programme_weapons", (all, value) => all.ProgrammeWeapons = value),
        ("tranche_record", (all, value) => all.TrancheRecord = value),
        ("refused_tranche_record", (all, value) => all.RefusedTrancheRecord = value),
        ("milestone_disputes", (all, value) => all.MilestoneDisputes = value),
        ("milestone_optimism", (all, value) => all.MilestoneOptimism = value),
        ("tranche_delayed", (all, value) => all.TrancheDelayed = value),
        ("recognition_full", (all, value) => all.RecognitionFull = value),
        ("recognition_japan_level", (all, value) => all.RecognitionJapanLevel = value),
        ("fund_delayed", (all, value) => all.FundDelayed = value),
        ("fund_withheld", (all, value) => all.FundWithheld = value),
        ("fund_sceptic", (all, value) => all.FundSceptic = value),
        ("fund_absorb", (all, value) => all.FundAbsorb = value),
        ("fund_cash", (all, value) => all.FundCash = value),
        ("conversion_jobs", (all, value) => all.ConversionJobs = value),
        ("conversion_jobs_most", (all, value) => all.ConversionJobsMost = value),
        ("tranche_arrears", (all, value) => all.TrancheArrears = value),
        ("late_arrears", (all, value) => all.LateArrears = value),
        ("late_record", (all, value) => all.LateRecord = value),
        ("withheld_arrears", (all, value) => all.WithheldArrears = value),
        ("withheld_record", (all, value) => all.WithheldRecord = value),
        ("guarantee_unratified", (all, value) => all.GuaranteeUnratified = value),
        ("guarantee_rate", (all, value) => all.GuaranteeRate = value),
        ("seoul_relief", (all, value) => all.SeoulRelief = value),
        ("seoul_record", (all, value) => all.SeoulRecord = value),
        ("seoul_warmth", (all, value) => all.SeoulWarmth = value),
        ("seoul_moon", (all, value) => all.SeoulMoon = value),
        ("seoul_slow_record", (all, value) => all.SeoulSlowRecord = value),
        ("seoul_slow_arrears", (all, value) => all.SeoulSlowArrears = value),
        ("reform_fast", (all, value) => all.ReformFast = value),
        ("reform_managed_shock", (all, value) => all.ReformManagedShock = value),
        ("reform_fast_shock", (all, value) => all.ReformFastShock = value),
        ("exit_plan_fund", (all, value) => all.ExitPlanFund = value),
        ("hidden_findable", (all, value) => all.HiddenFindable = value),
        ("caught_optimism", (all, value) => all.CaughtOptimism = value),
        ("caught_record", (all, value) => all.CaughtRecord = value),
        ("dispute_trust", (all, value) => all.DisputeTrust = value),
        ("dispute_trust_neutral", (all, value) => all.DisputeTrustNeutral = value),
        ("dispute_anywhere", (all, value) => all.DisputeAnywhere = value),
        ("dispute_hurry", (all, value) => all.DisputeHurry = value),
        ("dispute_least", (all, value) => all.DisputeLeast = value),
        ("dispute_most", (all, value) => all.DisputeMost = value),
        ("resolve_cohesion", (all, value) => all.ResolveCohesion = value),
        ("resolve_trust", (all, value) => all.ResolveTrust = value),
        ("resolve_trust_neutral", (all, value) => all.ResolveTrustNeutral = value),
        ("resolved_record", (all, value) => all.ResolvedRecord = value),
        ("dispute_arrears", (all, value) => all.DisputeArrears = value),
        ("snapback_disputes", (all, value) => all.SnapbackDisputes = value),
        ("snapback_breaches", (all, value) => all.SnapbackBreaches = value),
        ("snapback_arrears", (all, value) => all.SnapbackArrears = value),
        ("election_us_hold", (all, value) => all.ElectionUsHold = value),
        ("election_us_neutral", (all, value) => all.ElectionUsNeutral = value),
        ("election_rok_flip", (all, value) => all.ElectionRokFlip = value),
        ("election_rok_neutral", (all, value) => all.ElectionRokNeutral = value),
        ("election_least", (all, value) => all.ElectionLeast = value),
        ("election_most", (all, value) => all.ElectionMost = value),
        ("election_standing", (all, value) => all.ElectionStanding = value),
        ("leave_ratified", (all, value) => all.LeaveRatified = value),
        ("leave_progress", (all, value) => all.LeaveProgress = value),
        ("leave_cohesion", (all, value) => all.LeaveCohesion = value),
        ("leave_milestone", (all, value) => all.LeaveMilestone = value),
        ("leave_dispute", (all, value) => all.LeaveDispute = value),
        ("leave_least", (all, value) => all.LeaveLeast = value),
        ("leave_most", (all, value) => all.LeaveMost = value),
        ("leave_at_once", (all, value) => all.LeaveAtOnce = value),
        ("election_trust_above", (all, value) => all.ElectionTrustAbove = value),
        ("election_trust_lost", (all, value) => all.ElectionTrustLost = value),
        ("leaves_record", (all, value) => all.LeavesRecord = value),
        ("review_arrears", (all, value) => all.ReviewArrears = value),
        ("shield_cohesion", (all, value) => all.ShieldCohesion = value),
        ("spoiler_left_out", (all, value) => all.SpoilerLeftOut = value),
        ("spoiler_arrears", (all, value) => all.SpoilerArrears = value),
        ("paid_money", (all, value) => all.PaidMoney = value),
        ("paid_weaker", (all, value) => all.PaidWeaker = value),
        ("greedy_arrears", (all, value) => all.GreedyArrears = value),
        ("greedy_elite", (all, value) => all.GreedyElite = value),
        ("greedy_weaker", (all, value) => all.GreedyWeaker = value),
        ("total_ladder", (all, value) => all.TotalLadder = value),
        ("total_optimism", (all, value) => all.TotalOptimism = value),
        ("total_weaker", (all, value) => all.TotalWeaker = value),
        ("total_cohesion", (all, value) => all.TotalCohesion = value),
        ("gamble_from", (all, value) => all.GambleFrom = value),
        ("gamble_share", (all, value) => all.GambleShare = value),
        ("dead_optimism", (all, value) => all.DeadOptimism = value),
        ("dead_guarantee_shared", (all, value) => all.DeadGuaranteeShared = value),
        ("dead_guarantee", (all, value) => all.DeadGuarantee = value),
        ("dead_ladder", (all, value) => all.DeadLadder = value),
        ("dead_hopes", (all, value) => all.DeadHopes = value),
        ("bad_bargain", (all, value) => all.BadBargain = value),
        ("dead_cohesion", (all, value) => all.DeadCohesion = value),
        ("dead_enforcement", (all, value) => all.DeadEnforcement = value),
        ("dead_measures", (all, value) => all.DeadMeasures = value),
        ("rebuild_parts", (all, value) => all.RebuildParts = value),
        ("after_guarantee", (all, value) => all.AfterGuarantee = value),
        ("after_assurance", (all, value) => all.AfterAssurance = value),
        ("after_elite", (all, value) => all.AfterElite = value),
        ("after_hopes", (all, value) => all.AfterHopes = value),
        ("after_shock", (all, value) => all.AfterShock = value),
        ("exposed_from", (all, value) => all.ExposedFrom = value),
        ("exposed_stability", (all, value) => all.ExposedStability = value),
        ("exposed_elite", (all, value) => all.ExposedElite = value),
        ("exposed_assurance", (all, value) => all.ExposedAssurance = value),
        ("exposed_economy", (all, value) => all.ExposedEconomy = value),
        ("exposed_ideology", (all, value) => all.ExposedIdeology = value),
        ("pandemic_half", (all, value) => all.PandemicHalf = value),
        ("pandemic_chance", (all, value) => all.PandemicChance = value),
        ("pandemic_months", (all, value) => all.PandemicMonths = value),
        ("pandemic_growth", (all, value) => all.PandemicGrowth = value),
        ("pandemic_money", (all, value) => all.PandemicMoney = value),
        ("fortress_tau", (all, value) => all.FortressTau = value),
        ("fortress_byungjin", (all, value) => all.FortressByungjin = value),
        ("bridge_projects", (all, value) => all.BridgeProjects = value),
        ("bridge_trust", (all, value) => all.BridgeTrust = value),
        ("freeze_ladder", (all, value) => all.FreezeLadder = value),
        ("cap_verified", (all, value) => all.CapVerified = value),
        ("brighter_milestones", (all, value) => all.BrighterMilestones = value),
        ("brighter_complete", (all, value) => all.BrighterComplete = value),
        ("brighter_hidden", (all, value) => all.BrighterHidden = value),
        ("brighter_surplus", (all, value) => all.BrighterSurplus = value),
        ("relief_complete", (all, value) => all.ReliefComplete = value),
        ("near_ladder", (all, value) => all.NearLadder = value),
        ("near_breach", (all, value) => all.NearBreach = value),
        ("near_dead", (all, value) => all.NearDead = value),
        ("near_paper", (all, value) => all.NearPaper = value),
        ("near_complete", (all, value) => all.NearComplete = value),
        ("near_left_out", (all, value) => all.NearLeftOut = value),
        ("near_separate", (all, value) => all.NearSeparate = value),
        ("near_bridge", (all, value) => all.NearBridge = value),
        ("near_words", (all, value) => all.NearWords = value),
        ("near_exercises", (all, value) => all.NearExercises = value),
        ("near_deeds", (all, value) => all.NearDeeds = value),
        ("near_walked_away", (all, value) => all.NearWalkedAway = value),
        ("near_missing", (all, value) => all.NearMissing = value),
        ("verdict_war", (all, value) => all.VerdictWar = value),
        ("verdict_trump_standing", (all, value) => all.VerdictTrumpStanding = value),
        ("verdict_trump_arsenal", (all, value) => all.VerdictTrumpArsenal = value),
        ("verdict_moon_trust_good", (all, value) => all.VerdictMoonTrustGood = value),
        ("verdict_moon_trust_bad", (all, value) => all.VerdictMoonTrustBad = value),
        ("verdict_moon_standing", (all, value) => all.VerdictMoonStanding = value),
        ("verdict_kim_safe", (all, value) => all.VerdictKimSafe = value),
        ("verdict_kim_shaken", (all, value) => all.VerdictKimShaken = value),
        ("verdict_kim_weak", (all, value) => all.VerdictKimWeak = value),
        ("verdict_kim_fallen", (all, value) => all.VerdictKimFallen = value),
        ("verdict_kim_scope", (all, value) => all.VerdictKimScope = value),
        ("verdict_kim_guarantee", (all, value) => all.VerdictKimGuarantee = value),
        ("verdict_kim_economy", (all, value) => all.VerdictKimEconomy = value),
        ("verdict_kim_money", (all, value) => all.VerdictKimMoney = value),
        ("cautious_effort", (all, value) => all.CautiousEffort = value),
        ("cautious_margin", (all, value) => all.CautiousMargin = value),
        ("hawk_sweetens", (all, value) => all.HawkSweetens = value),
        ("bang_without_japan_from", (all, value) => all.BangWithoutJapanFrom = value),
        ("bang_cap_from", (all, value) => all.BangCapFrom = value),
        ("random_signs", (all, value) => all.RandomSigns = value),
        ("prospect_floor", (all, value) => all.ProspectFloor = value),
        ("prospect_reach", (all, value) => all.ProspectReach = value),
        ("prospect_most", (all, value) => all.ProspectMost = value),
        ("prospect_months", (all, value) => all.ProspectMonths = value),
        ("kim_alarm", (all, value) => all.KimAlarm = value),
        ("kim_alarm_cost", (all, value) => all.KimAlarmCost = value),
        ("road_hawk_waits", (all, value) => all.RoadHawkWaits = value),
        ("road_patience", (all, value) => all.RoadPatience = value),
        ("road_weak_trump", (all, value) => all.RoadWeakTrump = value),
        ("road_cautious_stability", (all, value) => all.RoadCautiousStability = value),
        ("road_cautious_reform", (all, value) => all.RoadCautiousReform = value),
        ("road_cautious_arrears", (all, value) => all.RoadCautiousArrears = value),
        ("road_utility_stability", (all, value) => all.RoadUtilityStability = value),
        ("road_utility_reform", (all, value) => all.RoadUtilityReform = value),
        ("road_utility_arrears", (all, value) => all.RoadUtilityArrears = value),
        ("road_cheats_from", (all, value) => all.RoadCheatsFrom = value),
        ("road_history_cheats", (all, value) => all.RoadHistoryCheats = value),
        ("reform_opening", (all, value) => all.ReformOpening = value),
        ("d0_base", (all, value) => all.D0Base = value),
        ("d0_least", (all, value) => all.D0Least = value),
        ("d0_most", (all, value) => all.D0Most = value),
        ("prospect_scale", (all, value) => all.ProspectScale = value),
    ];
}
