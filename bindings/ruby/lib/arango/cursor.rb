# frozen_string_literal: true

module Arango
  # The rows of an AQL query, read in batches. One thread at a time uses a cursor.
  class Cursor < Handle
    include Enumerable

    def initialize(client, releaser)
      super(releaser)
      @client = client
    end

    # Yields each decoded row. An early exit closes the cursor. After an error for which {#more?} is true,
    # a further call continues with the same batch.
    def each(&block)
      return to_enum unless block

      each_batch { |batch| batch.value.each(&block) }
    end

    # Yields the JSON text of each row.
    def each_text(&block)
      return to_enum(:each_text) unless block

      each_batch { |batch| batch.each_row(&block) }
    end

    # Yields each batch as a {Result}, which is closed after the block.
    def each_batch
      return to_enum(:each_batch) unless block_given?

      is_resumable = false
      pointer
      until closed?
        begin
          batch = next_batch
        rescue Error
          is_resumable = !closed? && more?
          raise
        end
        break if batch.row_count.zero? && !more?

        yield batch
        batch.close
      end
    ensure
      batch&.close
      close unless is_resumable || !block_given?
    end

    # Reads the next batch: without rows behind the last one. After a failure that ends the cursor, every call
    # raises the same error.
    # @return [Result]
    def next_batch
      if Fiber.current_scheduler
        return @client.queue.run { |*to| use { |pointer| Native.cursor_submit(pointer, *to) } }
      end

      Native.wait { |out| use { |pointer| Native.cursor_start(pointer, out) } }
    end

    # True if a further batch may follow; false behind the last row and after a failure.
    def more? = use { |pointer| Native.cursor_has_more(pointer) } == 1

    # The id, counts and statistics of the query, as far as they are known.
    def info = Result.new(use { |pointer| Native.cursor_info(pointer) }).check.value
  end
end
