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
    ];
}
