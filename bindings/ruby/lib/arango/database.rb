# frozen_string_literal: true

module Arango
  # The methods of a group of operations.
  class OperationGroup
    UNSET = Object.new.freeze
    private_constant :UNSET

    def initialize(caller)
      @caller = caller
    end

    private

    # Runs an operation without the optional arguments that are not given.
    def run(operation, required = {}, optional = {}, nullable: {}, body: nil)
      given = nullable.reject { |_, value| UNSET.equal?(value) }
      @caller.run(operation, required.merge(optional.compact, given), body)
    end
  end

  require_relative "operations"

  # A database with the credentials and settings of its requests.
  class Database < Handle
    include Operations

    def initialize(client, releaser)
      super(releaser)
      @client = client
    end

    # Returns the same database with other settings: the options of docs/options.md, level derived.
    def derive(**options)
      options = Native.json(options.compact)
      Database.new(@client, Native.create(:database) do |out|
        use { |pointer| Native.database_derive(pointer, options, out) }
      end)
    end

    # Replaces the credentials of the database and of all that were derived from it.
    def set_password(password, username: nil)
      Native.done(use { |pointer| Native.database_set_password(pointer, username, password) })
    end

    def set_token(token)
      Native.done(use { |pointer| Native.database_set_token(pointer, token) })
    end

    # Runs an operation by its name.
    # @param arguments [Hash, String, nil] the arguments, or their JSON text
    # @param body [Hash, Array, String, nil] the argument that is sent as the body, or its JSON text
    # @return [Result]
    def call(operation, arguments = nil, body: nil)
      body = Native.json(body)
      request = [operation, Native.json(arguments), body, body.to_s.bytesize]
      if Fiber.current_scheduler
        return @client.queue.run { |*to| use { |pointer| Native.submit_with(pointer, *request, *to) } }
      end

      Native.wait { |out| use { |pointer| Native.start_with(pointer, *request, out) } }
    end

    # Submits an operation, as {#call}, without waiting.
    # @return [ResultQueue::Call]
    def submit(operation, arguments = nil, body: nil)
      body = Native.json(body)
      request = [operation, Native.json(arguments), body, body.to_s.bytesize]
      @client.queue.submit { |*to| use { |pointer| Native.submit_with(pointer, *request, *to) } }
    end

    # Sends a request to any endpoint, as {#call}.
    # @return [Result]
    def request(method, path, headers: nil, body: nil)
      body = Native.json(body)
      request = [method, path, Native.json(headers), body, body.to_s.bytesize]
      if Fiber.current_scheduler
        return @client.queue.run { |*to| use { |pointer| Native.submit_request(pointer, *request, *to) } }
      end

      Native.wait { |out| use { |pointer| Native.start_request(pointer, *request, out) } }
    end

    # The operations with a {Result} in place of the decoded value: db.results.cluster.health.json.
    def results
      @results ||= TypedCalls.new { |operation, arguments, body| call(operation, arguments, body: body) }
    end

    # The operations without waiting: db.async.cluster.health returns a {ResultQueue::Call}.
    def async
      @async ||= TypedCalls.new { |operation, arguments, body| submit(operation, arguments, body: body) }
    end

    # Runs an operation for a typed method.
    # @api private
    def run(operation, arguments, body)
      result = call(operation, arguments, body: body)
      result.value
    ensure
      result&.close
    end

    # Returns a cursor over the rows of an AQL query.
    # @param bind_vars [Hash, nil] the values of bind variables
    # @param options the arguments of query.execute, and prefetch and read_only
    def open_cursor(query, bind_vars = nil, **options)
      Cursor.new(@client, Native.create(:cursor) do |out|
        given = [query, Native.json(bind_vars), Native.json(options.compact)]
        use { |pointer| Native.cursor_create(pointer, *given, out) }
      end)
    end

    # Imports JSON lines or documents into a collection, and returns the summary. If the outcome of a line is
    # unknown or a chunk failed, the error has the summary.
    # @param source [IO, Enumerable] lines, divided anywhere; or an Enumerable of hashes and lines
    # @param options the options of arango_import_create
    def import(collection, source, **options)
      import = open_import(collection, **options)
      begin
        import.copy(source)
        import.finish
      rescue Error => e
        e.summary = import.info
        raise
      end
    ensure
      import&.close
    end

    # Returns an import to which data is written.
    def open_import(collection, **options)
      Import.new(@client, Native.create(:import) do |out|
        use { |pointer| Native.import_create(pointer, collection, Native.json(options.compact), out) }
      end)
    end
  end

  # The operations of a database with another kind of result.
  class TypedCalls
    include Operations

    def initialize(&run)
      @run = run
    end

    # @api private
    def run(...) = @run.call(...)
  end
end
