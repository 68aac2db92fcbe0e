using BrighterFuture.Model;

namespace BrighterFuture.Views.Knowledge;

/// <summary>What a leader who is not played by a person does, in plain words.</summary>
public static class PolicyWords
{
    /// <summary>One sentence for the page on which a policy is chosen.</summary>
    public static string Of(Policy policy) => policy switch
    {
        Policy.Historical => "They answer as the record says they did, whatever you do.",
        Policy.Utility => "They look two months ahead and take what serves them best, openly.",
        Policy.Hawk => "Pressure, doctrine and strength come first.",
        Policy.Dove => "Trust, relief and recognition come first.",
        Policy.Cautious => "Standing at home comes first; small steps.",
        Policy.Random => "Every open answer is as likely as another.",
        Policy.Bang => "They follow the op-ed: one blueprint, all five backers, guarantees.",
        Policy.Steps => "They follow the rival theory: first steps, then a record, then more.",
        _ => "They look ahead, prepare little unasked, ask for more, answer coldness with coldness and remember breaches.",
    };
}
