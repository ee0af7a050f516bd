# frozen_string_literal: true

module Arango
  # An import of JSON lines into a collection. One thread at a time uses an import.
  class Import < Handle
    # The number of bytes that are read from a stream or collected from lines.
    CHUNK_BYTES = 262_144

    def initialize(client, releaser)
      super(releaser)
      @client = client
    end

    # Adds the data of a stream, or the elements of an Enumerable, each of which is a line or a hash.
    def copy(source)
      if source.respond_to?(:read)
        while (data = source.read(CHUNK_BYTES))
          write(data)
        end
        return
      end
      lines = String.new
      source.each do |element|
        lines << Native.json(element).chomp.b << "\n"
        write(lines.slice!(0..)) if lines.bytesize >= CHUNK_BYTES
      end
      write(lines)
    end

    # Adds lines, divided anywhere; waits while as many chunks as allowed are under way.
    def write(data)
      data = Native.utf8(data)
      given = [data, data.bytesize]
      @client.queue.run { |*to| use { |pointer| Native.import_submit(pointer, *given, *to) } }.close
      self
    end
    alias << write

    # The summary so far.
    def info = Result.new(use { |pointer| Native.import_info(pointer) }).check.value

    # Sends the rest, waits for all chunks, and returns the summary.
    def finish
      @client.queue.run { |*to| use { |pointer| Native.import_submit_finish(pointer, *to) } }.value
    end
  end
end
