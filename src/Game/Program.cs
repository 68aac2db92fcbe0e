using System.CommandLine;
using BrighterFuture.Game.Commands;

// Everything is put together here, with `new`; the rest of the program is handed what it needs.
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = CommandTree.Build();
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("Nothing was changed. brighter-future --help lists the commands and their options.");
    return ExitCode.WrongUsage;
}

return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
