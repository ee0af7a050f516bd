# frozen_string_literal: true

module Arango
  # The error of a call. Each status has a subclass: {TimeoutError}, {ServerError} and others.
  class Error < StandardError
    # The name of the status, as "ARANGO_ERR_SERVER", and its number.
    attr_reader :status, :status_code
    # The execution of the request by the server: "not executed", "executed" or "unknown".
    attr_reader :execution
    # The operation, the method and URL of the request, and the coordinator, if they are known.
    attr_reader :operation, :http_method, :url, :host
    # The HTTP status and ArangoDB's error number with its name and message; 0 and nil without a response.
    attr_reader :http_status, :error_num, :error_name, :error_message
    # The reason of a lost job, transaction, cursor or query: "coordinator gone" or "expired".
    attr_reader :reason
    # The attempts of the call as hashes.
    attr_reader :attempts
    # The summary of an import that failed; nil for other calls.
    attr_accessor :summary

    def self.of(result)
      CLASSES.fetch(result.status_code, Error).new(result)
    end

    def initialize(result)
      members = JSON.parse(result.json)
      super(members["message"])
      @status_code = result.status_code
      @execution = result.execution
      @http_status = result.http_status
      @error_num = result.error_num
      @error_name = Native.error_name(@error_num)
      @attempts = JSON.parse(result.attempts)
      @status, @operation, @url, @host, @reason, @error_message, @http_method =
        members.values_at("status", "operation", "url", "host", "reason", "error_message", "method")
    end

    CLASSES = {
      -1 => :InvalidArgumentError, -2 => :ConnectError, -3 => :NetworkError, -4 => :TimeoutError,
      -5 => :TLSError, -6 => :AuthError, -7 => :ServerError, -8 => :ProtocolError, -9 => :CancelledError,
      -10 => :ClosedError, -11 => :UnsupportedError, -12 => :InternalError, -13 => :BusyError
    }.transform_values { |name| Arango.const_set(name, Class.new(self)) }.freeze
  end

  # The use of a closed cursor, import, result or event stream. Calls of a closed client and its databases
  # raise {ClosedError}.
  class HandleClosedError < ClosedError
    def initialize(name) # rubocop:disable Lint/MissingSuper
      @name = name
      @status = "ARANGO_ERR_CLOSED"
      @status_code = -10
      @execution = "not executed"
      @http_status = @error_num = 0
      @attempts = []
    end

    def message
      "the #{@name} is closed"
    end
  end

  # The result of a call: its JSON text, its rows and the response.
  class Result
    EXECUTIONS = ["not executed", "executed", "unknown"].freeze

    def initialize(pointer)
      ObjectSpace.define_finalizer(self, @releaser = Native::Releaser.new(:result, pointer))
    end

    # Raises the error of the result, if it is one, and returns the result otherwise.
    def check
      return self if status_code.zero?

      begin
        raise Error.of(self)
      ensure
        close
      end
    end

    # The decoded result. Integers are exact.
    def value
      text = json
      JSON.parse(text, max_nesting: 2048) if text
    end

    # The result as JSON text; nil if the body is not JSON.
    def json
      text(:result_json)
    end

    # The bytes of the response body; nil without a response.
    def body
      text(:result_body)&.force_encoding(Encoding::BINARY)
    end

    # The texts of the rows, one after the other; the decoded rows are {#value}.
    def each_row
      return to_enum(:each_row) { row_count } unless block_given?

      row_count.times { |index| yield text(:result_row, index) }
    end

    def row_count = Native.result_row_count(pointer)
    # The number of documents for which an operation on many documents failed.
    def row_errors = Native.result_row_errors(pointer)
    def status_code = Native.result_status(pointer)
    def http_status = Native.result_http_status(pointer)
    def error_num = Native.result_error_num(pointer)
    def host = Native.result_host(pointer)&.force_encoding(Encoding::UTF_8)
    def execution = EXECUTIONS[Native.result_execution(pointer)]
    def attempts = Native.result_attempts(pointer)
    def tag = Native.result_tag(pointer)
    # The value of a response header; nil if there is no such header.
    def [](header) = Native.result_header(pointer, header)
    def headers = JSON.parse(Native.result_headers(pointer) || "{}")

    # Frees the memory of the result, which the garbage collector does otherwise.
    def close = @releaser.release

    private

    def pointer = @releaser.pointer || raise(HandleClosedError, "result")

    def text(getter, *arguments)
      size = FFI::MemoryPointer.new(:size_t)
      found = Native.public_send(getter, pointer, *arguments, size)
      found.read_bytes(size.get(:size_t, 0)).force_encoding(Encoding::UTF_8) unless found.null?
    end
  end

  # An object with a handle of the library.
  class Handle
    def initialize(releaser)
      @lock = Native::Lock.new
      ObjectSpace.define_finalizer(self, @releaser = releaser)
    end

    # Destroys the handle. Closing twice has no effect.
    def close
      releaser = @releaser
      @lock.synchronize { @releaser = nil }
      releaser&.release
    end

    def closed? = @releaser.nil?

    # Yields the pointer. Another thread closes the handle before or after the block.
    # @api private
    def use
      @lock.synchronize { yield pointer }
    end

    def pointer
      @releaser&.pointer || raise(HandleClosedError, self.class.name.split("::").last.downcase)
    end

    private :pointer

    # Returns the object, or yields it and closes it at the end of the block.
    def self.open(...)
      created = new(...)
      return created unless block_given?

      begin
        yield created
      ensure
        created.close
      end
    end
  end
end
