namespace BrighterFuture.Model;

/// <summary>Places of the meters in the state. Order and names are fixed: they are the text that fingerprints and saves are made of.</summary>
public static partial class Meters
{
    /// <summary>Turn (turn); later.</summary>
    public const int Turn = 0;

    /// <summary>Phase (code); no direction.</summary>
    public const int Phase = 1;

    /// <summary>Half-year (half-years); later.</summary>
    public const int Half = 2;

    /// <summary>Ending (code); no direction.</summary>
    public const int Ending = 3;

    /// <summary>Seed (number); no direction.</summary>
    public const int Seed = 4;

    /// <summary>Generator (number); no direction.</summary>
    public const int Rng = 5;

    /// <summary>Sanction: arms, luxury goods, finance (2006-13) (% in force, stored in hundredths); higher = more of it in force.</summary>
    public const int MeasureUn17182094 = 6;

    /// <summary>Sanction: ores, coal cap, copper, statues (2016) (% in force, stored in hundredths); higher = more of it in force.</summary>
    public const int MeasureUn22702321 = 7;

    /// <summary>Sanction: coal, iron, lead, seafood (Aug 2017): about US$1bn a year (% in force, stored in hundredths); higher = more of it in force.</summary>
    public const int MeasureUn2371 = 8;

    /// <summary>Sanction: textiles, oil ceilings, joint ventures (Sep 2017) (% in force, stored in hundredths); higher = more of it in force.</summary>
    public const int MeasureUn2375 = 9;

    /// <summary>Sanction: oil 0.5m bbl, machinery, food, workers home (Dec 2017) (% in force, stored in hundredths); higher = more of it in force.</summary>
    public const int MeasureUn2397 = 10;

    /// <summary>Sanction: listings, banks, secondary sanctions (% in force, stored in hundredths); higher = more of it in force.</summary>
    public const int MeasureUs = 11;

    /// <summary>Sanction: no trade, visits, investment (2010) (% in force, stored in hundredths); higher = more of it in force.</summary>
    public const int MeasureRok24may = 12;

    /// <summary>Sanction: total embargo, ship and flight bans (% in force, stored in hundredths); higher = more of it in force.</summary>
    public const int MeasureJpn = 13;

    /// <summary>Enforcement by PRC (points, stored in hundredths); higher = stricter.</summary>
    public const int EnforcementPrc = 14;

    /// <summary>Enforcement by RUS (points, stored in hundredths); higher = stricter.</summary>
    public const int EnforcementRus = 15;

    /// <summary>Enforcement by ROK (points, stored in hundredths); higher = stricter.</summary>
    public const int EnforcementRok = 16;

    /// <summary>Enforcement by JPN (points, stored in hundredths); higher = stricter.</summary>
    public const int EnforcementJpn = 17;

    /// <summary>Enforcement by US (points, stored in hundredths); higher = stricter.</summary>
    public const int EnforcementUs = 18;

    /// <summary>Sanctions legal scope (points, stored in hundredths); higher = more bans in force.</summary>
    public const int SanctionsScope = 19;

    /// <summary>Effective pressure (points, stored in hundredths); higher = harder on the DPRK.</summary>
    public const int Pressure = 20;

    /// <summary>Trust of US in DPRK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustUsDprk = 21;

    /// <summary>Promises DPRK kept to US (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptUsDprk = 22;

    /// <summary>Promises DPRK broke to US (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenUsDprk = 23;

    /// <summary>Warmth of US toward DPRK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthUsDprk = 24;

    /// <summary>Trust of DPRK in US (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustDprkUs = 25;

    /// <summary>Promises US kept to DPRK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptDprkUs = 26;

    /// <summary>Promises US broke to DPRK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenDprkUs = 27;

    /// <summary>Warmth of DPRK toward US (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthDprkUs = 28;

    /// <summary>Trust of ROK in DPRK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRokDprk = 29;

    /// <summary>Promises DPRK kept to ROK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRokDprk = 30;

    /// <summary>Promises DPRK broke to ROK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRokDprk = 31;

    /// <summary>Warmth of ROK toward DPRK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRokDprk = 32;

    /// <summary>Trust of DPRK in ROK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustDprkRok = 33;

    /// <summary>Promises ROK kept to DPRK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptDprkRok = 34;

    /// <summary>Promises ROK broke to DPRK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenDprkRok = 35;

    /// <summary>Warmth of DPRK toward ROK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthDprkRok = 36;

    /// <summary>Trust of US in ROK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustUsRok = 37;

    /// <summary>Promises ROK kept to US (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptUsRok = 38;

    /// <summary>Promises ROK broke to US (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenUsRok = 39;

    /// <summary>Warmth of US toward ROK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthUsRok = 40;

    /// <summary>Trust of ROK in US (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRokUs = 41;

    /// <summary>Promises US kept to ROK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRokUs = 42;

    /// <summary>Promises US broke to ROK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRokUs = 43;

    /// <summary>Warmth of ROK toward US (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRokUs = 44;

    /// <summary>Trust of PRC in DPRK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustPrcDprk = 45;

    /// <summary>Promises DPRK kept to PRC (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptPrcDprk = 46;

    /// <summary>Promises DPRK broke to PRC (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenPrcDprk = 47;

    /// <summary>Warmth of PRC toward DPRK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthPrcDprk = 48;

    /// <summary>Trust of DPRK in PRC (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustDprkPrc = 49;

    /// <summary>Promises PRC kept to DPRK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptDprkPrc = 50;

    /// <summary>Promises PRC broke to DPRK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenDprkPrc = 51;

    /// <summary>Warmth of DPRK toward PRC (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthDprkPrc = 52;

    /// <summary>Trust of US in PRC (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustUsPrc = 53;

    /// <summary>Promises PRC kept to US (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptUsPrc = 54;

    /// <summary>Promises PRC broke to US (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenUsPrc = 55;

    /// <summary>Warmth of US toward PRC (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthUsPrc = 56;

    /// <summary>Trust of PRC in US (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustPrcUs = 57;

    /// <summary>Promises US kept to PRC (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptPrcUs = 58;

    /// <summary>Promises US broke to PRC (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenPrcUs = 59;

    /// <summary>Warmth of PRC toward US (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthPrcUs = 60;

    /// <summary>Trust of RUS in DPRK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRusDprk = 61;

    /// <summary>Promises DPRK kept to RUS (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRusDprk = 62;

    /// <summary>Promises DPRK broke to RUS (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRusDprk = 63;

    /// <summary>Warmth of RUS toward DPRK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRusDprk = 64;

    /// <summary>Trust of DPRK in RUS (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustDprkRus = 65;

    /// <summary>Promises RUS kept to DPRK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptDprkRus = 66;

    /// <summary>Promises RUS broke to DPRK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenDprkRus = 67;

    /// <summary>Warmth of DPRK toward RUS (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthDprkRus = 68;

    /// <summary>Trust of US in JPN (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustUsJpn = 69;

    /// <summary>Promises JPN kept to US (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptUsJpn = 70;

    /// <summary>Promises JPN broke to US (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenUsJpn = 71;

    /// <summary>Warmth of US toward JPN (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthUsJpn = 72;

    /// <summary>Trust of JPN in US (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustJpnUs = 73;

    /// <summary>Promises US kept to JPN (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptJpnUs = 74;

    /// <summary>Promises US broke to JPN (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenJpnUs = 75;

    /// <summary>Warmth of JPN toward US (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthJpnUs = 76;

    /// <summary>Trust of ROK in JPN (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRokJpn = 77;

    /// <summary>Promises JPN kept to ROK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRokJpn = 78;

    /// <summary>Promises JPN broke to ROK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRokJpn = 79;

    /// <summary>Warmth of ROK toward JPN (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRokJpn = 80;

    /// <summary>Trust of JPN in ROK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustJpnRok = 81;

    /// <summary>Promises ROK kept to JPN (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptJpnRok = 82;

    /// <summary>Promises ROK broke to JPN (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenJpnRok = 83;

    /// <summary>Warmth of JPN toward ROK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthJpnRok = 84;

    /// <summary>Trust of JPN in DPRK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustJpnDprk = 85;

    /// <summary>Promises DPRK kept to JPN (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptJpnDprk = 86;

    /// <summary>Promises DPRK broke to JPN (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenJpnDprk = 87;

    /// <summary>Warmth of JPN toward DPRK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthJpnDprk = 88;

    /// <summary>Trust of DPRK in JPN (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustDprkJpn = 89;

    /// <summary>Promises JPN kept to DPRK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptDprkJpn = 90;

    /// <summary>Promises JPN broke to DPRK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenDprkJpn = 91;

    /// <summary>Warmth of DPRK toward JPN (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthDprkJpn = 92;

    /// <summary>Trust of ROK in PRC (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRokPrc = 93;

    /// <summary>Promises PRC kept to ROK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRokPrc = 94;

    /// <summary>Promises PRC broke to ROK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRokPrc = 95;

    /// <summary>Warmth of ROK toward PRC (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRokPrc = 96;

    /// <summary>Trust of PRC in ROK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustPrcRok = 97;

    /// <summary>Promises ROK kept to PRC (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptPrcRok = 98;

    /// <summary>Promises ROK broke to PRC (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenPrcRok = 99;

    /// <summary>Warmth of PRC toward ROK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthPrcRok = 100;

    /// <summary>Trust of US in RUS (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustUsRus = 101;

    /// <summary>Promises RUS kept to US (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptUsRus = 102;

    /// <summary>Promises RUS broke to US (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenUsRus = 103;

    /// <summary>Warmth of US toward RUS (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthUsRus = 104;

    /// <summary>Trust of RUS in US (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRusUs = 105;

    /// <summary>Promises US kept to RUS (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRusUs = 106;

    /// <summary>Promises US broke to RUS (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRusUs = 107;

    /// <summary>Warmth of RUS toward US (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRusUs = 108;

    /// <summary>Trust of ROK in RUS (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRokRus = 109;

    /// <summary>Promises RUS kept to ROK (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRokRus = 110;

    /// <summary>Promises RUS broke to ROK (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRokRus = 111;

    /// <summary>Warmth of ROK toward RUS (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRokRus = 112;

    /// <summary>Trust of RUS in ROK (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRusRok = 113;

    /// <summary>Promises ROK kept to RUS (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRusRok = 114;

    /// <summary>Promises ROK broke to RUS (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRusRok = 115;

    /// <summary>Warmth of RUS toward ROK (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRusRok = 116;

    /// <summary>Trust of PRC in RUS (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustPrcRus = 117;

    /// <summary>Promises RUS kept to PRC (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptPrcRus = 118;

    /// <summary>Promises RUS broke to PRC (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenPrcRus = 119;

    /// <summary>Warmth of PRC toward RUS (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthPrcRus = 120;

    /// <summary>Trust of RUS in PRC (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRusPrc = 121;

    /// <summary>Promises PRC kept to RUS (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRusPrc = 122;

    /// <summary>Promises PRC broke to RUS (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRusPrc = 123;

    /// <summary>Warmth of RUS toward PRC (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRusPrc = 124;

    /// <summary>Trust of JPN in PRC (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustJpnPrc = 125;

    /// <summary>Promises PRC kept to JPN (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptJpnPrc = 126;

    /// <summary>Promises PRC broke to JPN (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenJpnPrc = 127;

    /// <summary>Warmth of JPN toward PRC (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthJpnPrc = 128;

    /// <summary>Trust of PRC in JPN (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustPrcJpn = 129;

    /// <summary>Promises JPN kept to PRC (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptPrcJpn = 130;

    /// <summary>Promises JPN broke to PRC (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenPrcJpn = 131;

    /// <summary>Warmth of PRC toward JPN (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthPrcJpn = 132;

    /// <summary>Trust of JPN in RUS (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustJpnRus = 133;

    /// <summary>Promises RUS kept to JPN (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptJpnRus = 134;

    /// <summary>Promises RUS broke to JPN (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenJpnRus = 135;

    /// <summary>Warmth of JPN toward RUS (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthJpnRus = 136;

    /// <summary>Trust of RUS in JPN (points, stored in hundredths); higher = trusts more.</summary>
    public const int TrustRusJpn = 137;

    /// <summary>Promises JPN kept to RUS (weight, stored in hundredths); higher = better record.</summary>
    public const int KeptRusJpn = 138;

    /// <summary>Promises JPN broke to RUS (weight, stored in hundredths); higher = worse record.</summary>
    public const int BrokenRusJpn = 139;

    /// <summary>Warmth of RUS toward JPN (points, stored in hundredths); higher = warmer.</summary>
    public const int WarmthRusJpn = 140;

    /// <summary>DPRK's belief in promises (%); higher = believes more.</summary>
    public const int TauDprk = 141;

    /// <summary>Others' belief in disarmament (%); higher = believe more.</summary>
    public const int TauOthers = 142;

    /// <summary>Standing of the US president (% approve, stored in hundredths); higher = stronger at home.</summary>
    public const int StandingTrump = 143;

    /// <summary>Standing of the ROK president (% approve, stored in hundredths); higher = stronger at home.</summary>
    public const int StandingMoon = 144;

    /// <summary>Standing of Kim with party and army (points, stored in hundredths); higher = stronger at home.</summary>
    public const int StandingKim = 145;

    /// <summary>Hurdle m of US (points of utility, stored in hundredths); higher = harder to get a deal past home.</summary>
    public const int HurdleUs = 146;

    /// <summary>Hurdle m of ROK (points of utility, stored in hundredths); higher = harder to get a deal past home.</summary>
    public const int HurdleRok = 147;

    /// <summary>Hurdle m of DPRK (points of utility, stored in hundredths); higher = harder to get a deal past home.</summary>
    public const int HurdleDprk = 148;

    /// <summary>Hurdle m of PRC (points of utility, stored in hundredths); higher = harder to get a deal past home.</summary>
    public const int HurdlePrc = 149;

    /// <summary>Hurdle m of JPN (points of utility, stored in hundredths); higher = harder to get a deal past home.</summary>
    public const int HurdleJpn = 150;

    /// <summary>Hurdle m of RUS (points of utility, stored in hundredths); higher = harder to get a deal past home.</summary>
    public const int HurdleRus = 151;

    /// <summary>Cohesion of the five (points, stored in hundredths); higher = act together.</summary>
    public const int Cohesion = 152;

    /// <summary>Japan's attitude (points, stored in hundredths); higher = readier for a package.</summary>
    public const int JapanAttitude = 153;

    /// <summary>Support of PRC for a package (points, stored in hundredths); higher = readier to back it.</summary>
    public const int SupportPrc = 154;

    /// <summary>Support of JPN for a package (points, stored in hundredths); higher = readier to back it.</summary>
    public const int SupportJpn = 155;

    /// <summary>Support of RUS for a package (points, stored in hundredths); higher = readier to back it.</summary>
    public const int SupportRus = 156;

    /// <summary>Elite and army loyalty (points, stored in hundredths); higher = loyal.</summary>
    public const int EliteLoyalty = 157;

    /// <summary>Legitimacy from the bomb (points, stored in hundredths); higher = more.</summary>
    public const int LegitimacyNuclear = 158;

    /// <summary>Legitimacy from the economy (points, stored in hundredths); higher = more.</summary>
    public const int LegitimacyEconomic = 159;

    /// <summary>Legitimacy from ideology (points, stored in hundredths); higher = more.</summary>
    public const int LegitimacyIdeological = 160;

    /// <summary>Hard currency (US$ million); higher = more.</summary>
    public const int HardCurrency = 161;

    /// <summary>Food (points, stored in hundredths); higher = better fed.</summary>
    public const int Food = 162;

    /// <summary>Assurance from outside (points, stored in hundredths); higher = feels safer.</summary>
    public const int Assurance = 163;

    /// <summary>Regime stability (points, stored in hundredths); higher = safer.</summary>
    public const int RegimeStability = 164;

    /// <summary>Reform index (points, stored in hundredths); higher = more market.</summary>
    public const int Reform = 165;

    /// <summary>Reform shock (points, stored in hundredths); higher = faster than the system digests.</summary>
    public const int ReformShock = 166;

    /// <summary>GDP growth (% a year, stored in hundredths); higher = better.</summary>
    public const int Growth = 167;

    /// <summary>GDP (US$ million); higher = more.</summary>
    public const int Gdp = 168;

    /// <summary>Exit plan for army and arms industry (flag); 1 = exists.</summary>
    public const int ExitPlan = 169;

    /// <summary>Border closed (months); longer = worse.</summary>
    public const int BorderClosed = 170;

    /// <summary>Weapons material (weapon-equivalents, stored in hundredths); higher = larger.</summary>
    public const int Arsenal = 171;

    /// <summary>Gauge: complete (% of programme halted or dismantled, stored in hundredths); higher = more disarmed.</summary>
    public const int GaugeComplete = 172;

    /// <summary>Gauge: verifiable (% confirmed by inspectors, stored in hundredths); higher = more seen.</summary>
    public const int GaugeVerifiable = 173;

    /// <summary>Gauge: irreversible (% that cannot come back in a year, stored in hundredths); higher = harder to rebuild.</summary>
    public const int GaugeIrreversible = 174;

    /// <summary>Byungjin meter (points, stored in hundredths); higher = nearer to tests.</summary>
    public const int Byungjin = 175;

    /// <summary>Moratorium in words (flag); 1 = stands.</summary>
    public const int MoratoriumWords = 176;

    /// <summary>Moratorium in deeds (flag); 1 = no nuclear or ICBM test.</summary>
    public const int MoratoriumDeeds = 177;

    /// <summary>Big exercises paused (flag); 1 = paused.</summary>
    public const int ExercisesPaused = 178;

    /// <summary>Deterrence posture (points, stored in hundredths); higher = more force on show.</summary>
    public const int Deterrence = 179;

    /// <summary>Escalation (ladder 0-10, stored in hundredths); higher = nearer to war.</summary>
    public const int Escalation = 180;

    /// <summary>Guarantee credibility (points, stored in hundredths); higher = more believable.</summary>
    public const int Guarantee = 181;

    /// <summary>Work done in Congress and Assembly (points, stored in hundredths); higher = easier ratification.</summary>
    public const int Congress = 182;

    /// <summary>Normalisation with the US (steps 0-3, stored in hundredths); higher = closer.</summary>
    public const int NormUs = 183;

    /// <summary>Normalisation with Japan (steps 0-3, stored in hundredths); higher = closer.</summary>
    public const int NormJp = 184;

    /// <summary>Diplomatic isolation (points, stored in hundredths); higher = more isolated.</summary>
    public const int Isolation = 185;

    /// <summary>Public optimism (points, stored in hundredths); higher = more hopeful.</summary>
    public const int Optimism = 186;

    /// <summary>Blueprint part: end state (steps 0-3); higher = better prepared.</summary>
    public const int BlueprintEndState = 187;

    /// <summary>Blueprint part: roadmap (steps 0-3); higher = better prepared.</summary>
    public const int BlueprintRoadmap = 188;

    /// <summary>Blueprint part: fund (steps 0-3); higher = better prepared.</summary>
    public const int BlueprintFund = 189;

    /// <summary>Blueprint part: infrastructure (steps 0-3); higher = better prepared.</summary>
    public const int BlueprintInfrastructure = 190;

    /// <summary>Blueprint part: guarantees (steps 0-3); higher = better prepared.</summary>
    public const int BlueprintGuarantees = 191;

    /// <summary>Blueprint part: normalisation (steps 0-3); higher = better prepared.</summary>
    public const int BlueprintNormalisation = 192;

    /// <summary>Blueprint (points, stored in hundredths); higher = better prepared.</summary>
    public const int Blueprint = 193;

    /// <summary>Window of time (months); higher = more time.</summary>
    public const int Window = 194;

    /// <summary>Stall counter (turns); higher = longer without agreement.</summary>
    public const int Stall = 195;

    /// <summary>US doctrine of sequence (code); no direction.</summary>
    public const int Doctrine = 196;

    /// <summary>Summit held (flag); 1 = yes.</summary>
    public const int SummitHeld = 197;

    /// <summary>Walk-out at the summit (flag); 1 = yes.</summary>
    public const int WalkedOut = 198;

    /// <summary>Talks cooling off (turns); higher = longer until the next table.</summary>
    public const int Cooling = 199;

    /// <summary>Closest offer so far (points short, stored in hundredths); lower = nearer.</summary>
    public const int ClosestGap = 200;

    /// <summary>Closest package (index+1); no direction.</summary>
    public const int ClosestPackage = 201;

    /// <summary>Closest offer of the last year (points short, stored in hundredths); lower = nearer.</summary>
    public const int LastGap = 202;

    /// <summary>Interim deal (index+1); no direction.</summary>
    public const int Interim = 203;

    /// <summary>Package signed (index+1); no direction.</summary>
    public const int Package = 204;

    /// <summary>Signed in turn (turn+1); no direction.</summary>
    public const int SignedTurn = 205;

    /// <summary>Left out (bit mask over the six); no direction.</summary>
    public const int LeftOut = 206;

    /// <summary>Kaesong open (flag); 1 = open.</summary>
    public const int Kaesong = 207;

    /// <summary>Kumgang tours (flag); 1 = running.</summary>
    public const int Kumgang = 208;

    /// <summary>Rail works (flag); 1 = works going on.</summary>
    public const int Rail = 209;

    /// <summary>Kim has visited Seoul (flag); 1 = yes.</summary>
    public const int Visit = 210;

    /// <summary>Aid accepted (flag); 1 = yes.</summary>
    public const int Aid = 211;

    /// <summary>Military accord alive (flag); 1 = yes.</summary>
    public const int MilAccord = 212;

    /// <summary>Promises outstanding (bit mask); no direction.</summary>
    public const int Owed = 213;

    /// <summary>Kim's private willingness (points of utility, stored in hundredths); higher = wants a deal more than he shows.</summary>
    public const int KimWilling = 214;

    /// <summary>Washington's private appetite (points of utility, stored in hundredths); higher = wants a deal more than it shows.</summary>
    public const int UsAppetite = 215;

    /// <summary>What others think Kim wants (points of utility, stored in hundredths); higher = thought readier.</summary>
    public const int KimEstimate = 216;

    /// <summary>Long-range or nuclear tests (count); higher = worse.</summary>
    public const int Tests = 217;

    /// <summary>Arrears (tranches, stored in hundredths); higher = more unpaid.</summary>
    public const int Arrears = 218;

    /// <summary>Half-years since signature (half-years); later.</summary>
    public const int Steps = 219;

    /// <summary>Milestones kept (count); higher = better.</summary>
    public const int Milestones = 220;

    /// <summary>Relief delivered (%, stored in hundredths); higher = more.</summary>
    public const int ReliefDone = 221;

    /// <summary>Fund paid (US$ million); higher = more.</summary>
    public const int FundPaid = 222;

    /// <summary>Fund money this half-year (US$ million); higher = more.</summary>
    public const int FundRate = 223;

    /// <summary>Hidden stock (% of programme, stored in hundredths); higher = more cheating.</summary>
    public const int Hidden = 224;

    /// <summary>Open verification disputes (count); higher = worse.</summary>
    public const int Disputes = 225;

    /// <summary>Ratified (flag); 1 = yes.</summary>
    public const int Ratified = 226;

    /// <summary>Ratification lost (flag); 1 = yes.</summary>
    public const int RatificationLost = 227;

    /// <summary>Line of the current US administration (code); no direction.</summary>
    public const int UsLine = 228;

    /// <summary>Line of the current ROK administration (code); no direction.</summary>
    public const int RokLine = 229;

    /// <summary>Deal dead for (half-years); higher = longer.</summary>
    public const int Dead = 230;

    /// <summary>Breaches by Washington (count); higher = worse.</summary>
    public const int BreachUs = 231;

    /// <summary>Breaches by Pyongyang (count); higher = worse.</summary>
    public const int BreachDprk = 232;

    /// <summary>Spoilers, limited (points, stored in hundredths); higher = stronger.</summary>
    public const int SpoilerLimited = 233;

    /// <summary>Spoilers, greedy (points, stored in hundredths); higher = stronger.</summary>
    public const int SpoilerGreedy = 234;

    /// <summary>Spoilers, total (points, stored in hundredths); higher = stronger.</summary>
    public const int SpoilerTotal = 235;

    /// <summary>How many meters a state has.</summary>
    public const int Count = 236;

    private static readonly string[] Names =
    [
        "turn", "phase", "half", "ending", "seed", "rng", "measure_un_1718_2094", "measure_un_2270_2321", "measure_un_2371",
        "measure_un_2375", "measure_un_2397", "measure_us", "measure_rok_24may", "measure_jpn", "enforcement_prc", "enforcement_rus",
        "enforcement_rok", "enforcement_jpn", "enforcement_us", "sanctions_scope", "pressure", "trust_us_dprk", "kept_us_dprk",
        "broken_us_dprk", "warmth_us_dprk", "trust_dprk_us", "kept_dprk_us", "broken_dprk_us", "warmth_dprk_us", "trust_rok_dprk",
        "kept_rok_dprk", "broken_rok_dprk", "warmth_rok_dprk", "trust_dprk_rok", "kept_dprk_rok", "broken_dprk_rok", "warmth_dprk_rok",
        "trust_us_rok", "kept_us_rok", "broken_us_rok", "warmth_us_rok", "trust_rok_us", "kept_rok_us", "broken_rok_us", "warmth_rok_us",
        "trust_prc_dprk", "kept_prc_dprk", "broken_prc_dprk", "warmth_prc_dprk", "trust_dprk_prc", "kept_dprk_prc", "broken_dprk_prc",
        "warmth_dprk_prc", "trust_us_prc", "kept_us_prc", "broken_us_prc", "warmth_us_prc", "trust_prc_us", "kept_prc_us",
        "broken_prc_us", "warmth_prc_us", "trust_rus_dprk", "kept_rus_dprk", "broken_rus_dprk", "warmth_rus_dprk", "trust_dprk_rus",
        "kept_dprk_rus", "broken_dprk_rus", "warmth_dprk_rus", "trust_us_jpn", "kept_us_jpn", "broken_us_jpn", "warmth_us_jpn",
        "trust_jpn_us", "kept_jpn_us", "broken_jpn_us", "warmth_jpn_us", "trust_rok_jpn", "kept_rok_jpn", "broken_rok_jpn",
        "warmth_rok_jpn", "trust_jpn_rok", "kept_jpn_rok", "broken_jpn_rok", "warmth_jpn_rok", "trust_jpn_dprk", "kept_jpn_dprk",
        "broken_jpn_dprk", "warmth_jpn_dprk", "trust_dprk_jpn", "kept_dprk_jpn", "broken_dprk_jpn", "warmth_dprk_jpn", "trust_rok_prc",
        "kept_rok_prc", "broken_rok_prc", "warmth_rok_prc", "trust_prc_rok", "kept_prc_rok", "broken_prc_rok", "warmth_prc_rok",
        "trust_us_rus", "kept_us_rus", "broken_us_rus", "warmth_us_rus", "trust_rus_us", "kept_rus_us", "broken_rus_us", "warmth_rus_us",
        "trust_rok_rus", "kept_rok_rus", "broken_rok_rus", "warmth_rok_rus", "trust_rus_rok", "kept_rus_rok", "broken_rus_rok",
        "warmth_rus_rok", "trust_prc_rus", "kept_prc_rus", "broken_prc_rus", "warmth_prc_rus", "trust_rus_prc", "kept_rus_prc",
        "broken_rus_prc", "warmth_rus_prc", "trust_jpn_prc", "kept_jpn_prc", "broken_jpn_prc", "warmth_jpn_prc", "trust_prc_jpn",
        "kept_prc_jpn", "broken_prc_jpn", "warmth_prc_jpn", "trust_jpn_rus", "kept_jpn_rus", "broken_jpn_rus", "warmth_jpn_rus",
        "trust_rus_jpn", "kept_rus_jpn", "broken_rus_jpn", "warmth_rus_jpn", "tau_dprk", "tau_others", "standing_trump", "standing_moon",
        "standing_kim", "hurdle_us", "hurdle_rok", "hurdle_dprk", "hurdle_prc", "hurdle_jpn", "hurdle_rus", "cohesion", "japan_attitude",
        "support_prc", "support_jpn", "support_rus", "elite_loyalty", "legitimacy_nuclear", "legitimacy_economic",
        "legitimacy_ideological", "hard_currency", "food", "assurance", "regime_stability", "reform", "reform_shock", "growth", "gdp",
        "exit_plan", "border_closed", "arsenal", "gauge_complete", "gauge_verifiable", "gauge_irreversible", "byungjin",
        "moratorium_words", "moratorium_deeds", "exercises_paused", "deterrence", "escalation", "guarantee", "congress", "norm_us",
        "norm_jp", "isolation", "optimism", "blueprint_end_state", "blueprint_roadmap", "blueprint_fund", "blueprint_infrastructure",
        "blueprint_guarantees", "blueprint_normalisation", "blueprint", "window", "stall", "doctrine", "summit_held", "walked_out",
        "cooling", "closest_gap", "closest_package", "last_gap", "interim", "package", "signed_turn", "left_out", "kaesong", "kumgang",
        "rail", "visit", "aid", "mil_accord", "owed", "kim_willing", "us_appetite", "kim_estimate", "tests", "arrears", "steps",
        "milestones", "relief_done", "fund_paid", "fund_rate", "hidden", "disputes", "ratified", "ratification_lost", "us_line",
        "rok_line", "dead", "breach_us", "breach_dprk", "spoiler_limited", "spoiler_greedy", "spoiler_total",
    ];
}
