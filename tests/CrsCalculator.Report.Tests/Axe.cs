using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using CrsCalculator.TestKit.Browsers;
using Deque.AxeCore.Commons;

namespace CrsCalculator.Report.Tests;

/// <summary>
/// Runs axe-core on a page in Chromium. The report itself allows no script, so a copy of it without its policy gets one, in a frame: a
/// window cannot be as narrow as a phone. What was found is written into the page around the frame.
/// </summary>
internal static class Axe
{
    private const string PolicyStart = "<meta http-equiv=\"Content-Security-Policy\"";

    /// <summary>WCAG 2.1 A and AA, and best practice.</summary>
    private const string Script = """
        document.addEventListener("DOMContentLoaded", async () => {
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
          const results = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
          const told = document.createElement("output");
          told.id = "axe";
          told.textContent = JSON.stringify({
            violations: results.violations.map(one => one.id + ": " + one.nodes.map(node => node.html).join(" | ")),
            passes: results.passes.length,
            width: [document.documentElement.scrollWidth, window.innerWidth],
          });
          parent.document.body.append(told);
        });
        """;

    /// <summary>What axe-core finds on a page of a width.</summary>
    public static JsonNode Run(string html, int width)
    {
        string folder = Directory.CreateTempSubdirectory("crs-axe-").FullName;
        try
        {
            string file = Path.Combine(folder, "frame.html");
            File.WriteAllText(file, Frame(WithScript(html), width));
            string found = Dump(file, folder);
            return JsonNode.Parse(ReportPages.Read(found).QuerySelector("#axe")!.TextContent)!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Frame(string html, int width) =>
        $"<!DOCTYPE html><html lang=\"en\"><body><iframe width=\"{width}\" height=\"900\" "
        + $"srcdoc=\"{WebUtility.HtmlEncode(html)}\"></iframe>";

    private static string WithScript(string html)
    {
        int policy = html.IndexOf(PolicyStart, StringComparison.Ordinal);
        string open = html.Remove(policy, html.IndexOf('>', policy) + 1 - policy);
        string script = $"<script>{new BundledAxeScriptProvider().GetScript()}\n{Script}</script></head>";
        return open.Replace("</head>", script, StringComparison.Ordinal);
    }

    private static string Dump(string file, string folder)
    {
        var start = new ProcessStartInfo(Chromium.Path!)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            "--window-size=1400,1000",
            "--virtual-time-budget=60000",
            "--dump-dom",
            $"file://{file}",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        using Process browser = Process.Start(start)!;
        browser.ErrorDataReceived += static (_, _) => { };
        browser.BeginErrorReadLine();
        string found = browser.StandardOutput.ReadToEnd();
        browser.WaitForExit();
        return found;
    }
}
