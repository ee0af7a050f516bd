using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Reflection;
using System.Text;
using System.Threading;
using Libarango;

/// <summary>Runs the tests against the test cluster of the environment, and ends with status 1 if one fails.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments.Length > 0 && arguments[0] == "exit") return AttackTests.ExitWithCallsUnderWay();
        int count = 0, failed = 0;
        foreach (Type type in new[]
        {
            typeof(BindingTests), typeof(CursorTests), typeof(JsonTests), typeof(AttackTests), typeof(ReadmeExamples)
        })
            foreach (MethodInfo test in type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            {
                if (test.GetParameters().Length > 0 || test.ReturnType != typeof(void)) continue;
                if (arguments.Length > 0 && test.Name != arguments[0]) continue;
                count++;
                try
                {
                    if (type != typeof(ReadmeExamples)) Cluster.Reset();
                    test.Invoke(null, null);
                }
                catch (TargetInvocationException error)
                {
                    failed++;
                    Console.WriteLine("{0}: {1}", test.Name, error.InnerException);
                }
            }
        Console.WriteLine("{0} passed, {1} failed", count - failed, failed);
        return failed == 0 && count > 0 ? 0 : 1;
    }
}

/// <summary>The test cluster, and its control port.</summary>
internal static class Cluster
{
    /// <summary>The generous limit of all waits.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static string Hosts => Environment.GetEnvironmentVariable("ARANGO_HOSTS");

    public static Database Open(Client client) => client.Database("_system",
        Environment.GetEnvironmentVariable("ARANGO_USERNAME"), Environment.GetEnvironmentVariable("ARANGO_PASSWORD"));

    public static Json Control(string method, string path)
    {
        var request = (HttpWebRequest)WebRequest.Create(Environment.GetEnvironmentVariable("ARANGO_CONTROL") + path);
        request.Method = method;
        if (method == "POST") request.ContentLength = 0;
        using (WebResponse response = request.GetResponse())
        using (var reader = new StreamReader(response.GetResponseStream(), Encoding.UTF8))
            return Json.Of(reader.ReadToEnd());
    }

    public static void Reset() => Control("POST", "/_sim/reset");

    public static void All(string action)
    {
        for (int number = 1; number <= 3; number++)
            Control("POST", "/_sim/servers/Coordinator000" + number + "/" + action);
    }

    public static void Await(Func<bool> condition)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed > Patience) throw new Exception("the state did not come within 60 s");
            Thread.Sleep(10);
        }
    }
}

internal static class Check
{
    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            throw new Exception($"expected {expected}, got {actual}");
    }

    public static void True(bool condition, string meaning)
    {
        if (!condition) throw new Exception("not true: " + meaning);
    }

    public static T Throws<T>(Action action) where T : Exception
    {
        try
        {
            action();
        }
        catch (T error)
        {
            return error;
        }
        throw new Exception($"expected {typeof(T).Name}, got no error");
    }
}
