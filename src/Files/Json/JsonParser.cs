using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace BrighterFuture.Files.Json;

/// <summary>
/// Turns text into values. Newtonsoft reads; what it forgives (comments, unquoted names, single quotes, trailing commas,
/// two properties of one name, numbers like 007) is a problem here, since other programs would not read the file.
/// </summary>
internal sealed partial class JsonParser
{
    private readonly string _file;
    private readonly string _text;
    private readonly FileProblems _problems;
    private readonly JsonTextReader _reader;
    private readonly List<int> _lineStarts = [0];
    private int _start;

    private JsonParser(string file, string text, JsonTextReader reader, FileProblems problems)
    {
        (_file, _text, _reader, _problems) = (file, text, reader, problems);
        for (var i = 0; i < text.Length; i++)
        {
            // Newtonsoft counts lines at \n, \r\n and a lone \r.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>The value in the text, or a missing one and at least one problem.</summary>
    public static JsonValue Parse(string file, string text, FileProblems problems)
    {
        var missing = new JsonValue(JsonKind.Missing, 1, 1);
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(file, 1, 1, "the file is empty; a JSON object { ... } was expected.");
            return missing;
        }

        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
        var parser = new JsonParser(file, text, reader, problems);
        try
        {
            return parser.Whole();
        }
        catch (JsonException e)
        {
            parser.ReportBroken(e);
            return missing;
        }
        catch (StrictException e)
        {
            parser.ReportAt(e.Offset, e.Message);
            return missing;
        }
    }

    private JsonValue Whole()
    {
        Next();
        var value = Value();
        var end = Offset();
        if (_text[end..].Trim().Length > 0)
        {
            var more = _text.Length - _text[end..].TrimStart().Length;
            throw new StrictException(more, "something stands after the end of the JSON value; remove it.");
        }

        return value;
    }

    private JsonValue Value()
    {
        var (line, column) = Place(_start);
        switch (_reader.TokenType)
        {
            case JsonToken.StartObject:
                return new JsonValue(JsonKind.Map, line, column) { Members = Members() };
            case JsonToken.StartArray:
                return new JsonValue(JsonKind.List, line, column) { Items = Items() };
            case JsonToken.String:
                return new JsonValue(JsonKind.Text, line, column) { Text = (string)_reader.Value! };
            case JsonToken.Integer when _reader.Value is long integer:
                return new JsonValue(JsonKind.Integer, line, column) { Integer = integer };
            case JsonToken.Float or JsonToken.Integer:
                var number = _reader.Value is System.Numerics.BigInteger big ? (double)big : Convert.ToDouble(_reader.Value);
                return new JsonValue(JsonKind.Fraction, line, column) { Fraction = number };
            case JsonToken.Boolean:
                return new JsonValue(JsonKind.Bool, line, column) { Bool = (bool)_reader.Value! };
            case JsonToken.Null:
                return new JsonValue(JsonKind.Null, line, column);
            default:
                throw new StrictException(
                    _start,
                    "a value was expected: a text in double quotes, a number, true, false, null, [ ... ] or { ... }.");
        }
    }

    private ImmutableArray<JsonMember> Members()
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        while (Next() && _reader.TokenType != JsonToken.EndObject)
        {
            var name = (string)_reader.Value!;
            var (line, column) = Place(_start);
            if (!names.TryAdd(name, line))
            {
                _problems.Add(
                    _file, line, column,
                    $"property '{name}' stands here a second time (first in line {names[name]}); keep one of the two.");
            }

            Next();
            members.Add(new JsonMember(name, line, column, Value()));
        }

        return members.DrainToImmutable();
    }

    private ImmutableArray<JsonValue> Items()
    {
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        while (Next() && _reader.TokenType != JsonToken.EndArray)
        {
            items.Add(Value());
        }

        return items.DrainToImmutable();
    }

    /// <summary>Reads the next token, notes where it begins and refuses what Newtonsoft would forgive.</summary>
    private bool Next()
    {
        var before = Offset();
        _start = before;
        while (_start < _text.Length && (char.IsWhiteSpace(_text[_start]) || _text[_start] is ',' or ':'))
        {
            _start++;
        }

        if (_start < _text.Length && _text[_start] == '/')
        {
            throw new StrictException(_start, "comments are not JSON; say it in a property \"note\" or leave it out.");
        }

        if (!_reader.Read())
        {
            throw new StrictException(_text.TrimEnd().Length, "the file ends in the middle; a closing } or ] is missing.");
        }

        RefuseLeniency(_text[before.._start], _start < _text.Length ? _text[_start] : '\0');
        return true;
    }

    private void RefuseLeniency(string gap, char first)
    {
        var token = _reader.TokenType;
        var commas = gap.Count(c => c == ',');
        if (commas > 1 || (commas == 1 && token is JsonToken.EndArray or JsonToken.EndObject) || token == JsonToken.Undefined)
        {
            throw new StrictException(_start, "there is a comma too many before this place; remove it.");
        }

        if (token == JsonToken.PropertyName && first != '"')
        {
            throw new StrictException(_start, $"the property name {_reader.Value} must stand in double quotes: \"{_reader.Value}\".");
        }

        if (token == JsonToken.String && first != '"')
        {
            throw new StrictException(_start, "a text must stand in double quotes.");
        }

        var raw = _text.AsSpan(_start, Math.Max(0, Offset() - _start));
        if (token is JsonToken.String or JsonToken.PropertyName && raw.TrimEnd(": \r\n\t").IndexOfAny('\r', '\n') >= 0)
        {
            throw new StrictException(_start, "the text that begins here has no closing quote on its line; write a new line as \\n.");
        }

        if (token is JsonToken.Integer or JsonToken.Float && !Number().IsMatch(raw))
        {
            throw new StrictException(_start, "this is not a JSON number; write it like 7, -7, 0.7 or 7e3.");
        }
    }

    /// <summary>
    /// Newtonsoft's sentence without its tail of path and place; a text left open is named where it begins, not where it hurts.
    /// </summary>
    private void ReportBroken(JsonException problem)
    {
        var at = _start;
        var lineEnd = _text.IndexOf('\n', Math.Min(at, _text.Length - 1));
        var rest = _text[Math.Min(at, _text.Length)..(lineEnd < 0 ? _text.Length : Math.Max(at, lineEnd))];
        if (rest.StartsWith('"') && !ClosedText().IsMatch(rest))
        {
            ReportAt(at, "the text that begins here has no closing quote on its line.");
            return;
        }

        var message = problem.Message.Split(" Path '", 2)[0].Split(", line ", 2)[0].TrimEnd('.', ' ');
        var offset = problem is JsonReaderException { LineNumber: > 0 } e ? Offset(e.LineNumber, e.LinePosition) : at;
        ReportAt(offset, $"this is not valid JSON: {message}. Look for a missing comma, quote or bracket here or just before.");
    }

    private void ReportAt(int offset, string message)
    {
        var (line, column) = Place(offset);
        _problems.Add(_file, line, column, message);
    }

    private int Offset() => Offset(_reader.LineNumber, _reader.LinePosition);

    private int Offset(int line, int position) =>
        line == 0 ? 0 : Math.Min(_lineStarts[Math.Clamp(line - 1, 0, _lineStarts.Count - 1)] + position, _text.Length);

    private (int Line, int Column) Place(int offset)
    {
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    [GeneratedRegex("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^\"([^\"\\\\]|\\\\.)*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClosedText();

    private sealed class StrictException(int offset, string message) : Exception(message)
    {
        public int Offset { get; } = offset;
    }
}
