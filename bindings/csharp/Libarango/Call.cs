using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>An optional argument for which null is a value: not given, null or a value.</summary>
    public struct Optional<T>
    {
        internal readonly bool IsGiven;
        internal readonly T Value;

        private Optional(T value)
        {
            IsGiven = true;
            Value = value;
        }

        /// <summary>Gives the argument, also null.</summary>
        public static implicit operator Optional<T>(T value) => new Optional<T>(value);
    }

    /// <summary>An operation with its arguments.</summary>
    internal sealed class Call
    {
        private readonly Dictionary<string, object> arguments = new Dictionary<string, object>();
        private readonly string operation;
        private byte[] body;

        public Call(string operation) => this.operation = operation;

        public Call With(string name, object value)
        {
            if (value != null) arguments[name] = value;
            return this;
        }

        public Call With<T>(string name, Optional<T> value)
        {
            if (value.IsGiven) arguments[name] = value.Value;
            return this;
        }

        public Call Body(object value)
        {
            body = JsonWriter.Value(value);
            return this;
        }

        public Result Run(Database database) => Run(database, operation, JsonWriter.Members(arguments), body);

        public Task<Result> RunAsync(Database database, CancellationToken token) =>
            RunAsync(database, operation, JsonWriter.Members(arguments), body, token);

        public static Result Run(Database database, string operation, byte[] arguments, byte[] body)
        {
            byte[] name = NativeFunctions.Text(operation, nameof(operation));
            return Pending.Run(database, database.Handle, false, (out PendingHandle pending) =>
                NativeFunctions.arango_start_with(
                    database.Handle, name, arguments, body, NativeFunctions.Size(body), out pending));
        }

        public static Task<Result> RunAsync(
            Database database, string operation, byte[] arguments, byte[] body, CancellationToken token)
        {
            byte[] name = NativeFunctions.Text(operation, nameof(operation));
            return Submission.Run(database, database.Handle, false, (queue, tag) => NativeFunctions.arango_submit_with(
                database.Handle, name, arguments, body, NativeFunctions.Size(body), queue, tag), token);
        }
    }
}
