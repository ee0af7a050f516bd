{-# LANGUAGE InterruptibleFFI, LambdaCase, OverloadedStrings #-}

-- | ArangoDB from Haskell: a binding of some functions of include/arango.h, and the common program
-- (../README.md) over it.
--
-- > apt-get install ghc libghc-aeson-dev
-- > ghc -O -threaded Common.hs -o common -L/usr/local/lib -larango -optl-Wl,-rpath,/usr/local/lib
-- > ./common HOSTS USERNAME PASSWORD [COUNT]
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad
import Data.Aeson hiding (Result, json)
import Data.Aeson.Types (parseMaybe)
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Internal as B (fromForeignPtr)
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Unsafe as B (unsafeUseAsCStringLen)
import Data.Either (rights)
import Data.Foldable (foldlM)
import qualified Data.Map.Strict as Map
import Data.Maybe (fromMaybe)
import Foreign hiding (void)
import Foreign.C
import GHC.Clock (getMonotonicTimeNSec)
import System.Environment (getArgs)
import System.IO
import System.Posix.Types (Fd (..))

data RawResult
data Client
data Database
data Pending
data Queue
data Cursor
data Import

-- | A function whose last argument receives a handle.
type Create a = Ptr (Ptr a) -> IO (Ptr RawResult)

-- Calls that may wait are safe: other Haskell threads run during them. The wait for a pending call is
-- interruptible: an exception from another thread, such as Ctrl-C or a timeout, ends it.
foreign import ccall unsafe "arango_version" c_version :: IO CString
foreign import ccall unsafe "arango_version_number" c_version_number :: IO Word32
foreign import ccall unsafe "arango_error_name" c_error_name :: Int32 -> IO CString
foreign import ccall unsafe "arango_result_status" c_result_status :: Ptr RawResult -> IO Int32
foreign import ccall safe "arango_result_json" c_result_json :: Ptr RawResult -> Ptr CSize -> IO CString
foreign import ccall safe "arango_result_row_count" c_result_row_count :: Ptr RawResult -> IO CSize
foreign import ccall unsafe "arango_result_row" c_result_row
  :: Ptr RawResult -> CSize -> Ptr CSize -> IO CString
foreign import ccall unsafe "arango_result_tag" c_result_tag :: Ptr RawResult -> IO Word64
foreign import ccall "&arango_result_destroy" c_result_destroy :: FinalizerPtr RawResult
foreign import ccall safe "arango_client_create" c_client_create
  :: CString -> CString -> CString -> Create Client
foreign import ccall safe "arango_client_destroy" c_client_destroy :: Ptr Client -> IO ()
foreign import ccall safe "arango_database_create" c_database_create
  :: Ptr Client -> CString -> CString -> CString -> CString -> Create Database
foreign import ccall safe "arango_database_destroy" c_database_destroy :: Ptr Database -> IO ()
foreign import ccall safe "arango_start_with" c_start_with
  :: Ptr Database -> CString -> CString -> CString -> CSize -> Create Pending
foreign import ccall interruptible "arango_pending_wait" c_pending_wait
  :: Ptr Pending -> Int64 -> IO (Ptr RawResult)
foreign import ccall safe "arango_pending_destroy" c_pending_destroy :: Ptr Pending -> IO ()
foreign import ccall unsafe "arango_queue_create" c_queue_create :: Create Queue
foreign import ccall unsafe "arango_queue_fd" c_queue_fd :: Ptr Queue -> IO CInt
foreign import ccall unsafe "arango_queue_next" c_queue_next :: Ptr Queue -> Int64 -> IO (Ptr RawResult)
foreign import ccall safe "arango_queue_destroy" c_queue_destroy :: Ptr Queue -> IO ()
foreign import ccall safe "arango_submit" c_submit
  :: Ptr Database -> CString -> CString -> Ptr Queue -> Word64 -> IO Word64
foreign import ccall unsafe "arango_cancel" c_cancel :: Ptr Queue -> Word64 -> IO ()
foreign import ccall safe "arango_cursor_create" c_cursor_create
  :: Ptr Database -> CString -> CString -> CString -> Create Cursor
foreign import ccall unsafe "arango_cursor_has_more" c_cursor_has_more :: Ptr Cursor -> IO CInt
foreign import ccall safe "arango_cursor_start" c_cursor_start :: Ptr Cursor -> Create Pending
foreign import ccall safe "arango_cursor_destroy" c_cursor_destroy :: Ptr Cursor -> IO ()
foreign import ccall safe "arango_import_create" c_import_create
  :: Ptr Database -> CString -> CString -> Create Import
foreign import ccall safe "arango_import_write" c_import_write
  :: Ptr Import -> CString -> CSize -> IO (Ptr RawResult)
foreign import ccall safe "arango_import_finish" c_import_finish :: Ptr Import -> IO (Ptr RawResult)
foreign import ccall safe "arango_import_destroy" c_import_destroy :: Ptr Import -> IO ()

data ArangoError = ArangoError
  { errorStatus, errorMessage, errorExecution, errorName :: String, errorNum, httpStatus :: Int
  , errorHost :: Maybe String }
  deriving (Show)

instance Exception ArangoError where displayException = errorMessage

-- | The result of a call, destroyed with its last reference. Texts of it share its memory.
type Result = ForeignPtr RawResult

json :: Result -> IO B.ByteString
json result = withForeignPtr result $ \raw -> alloca $ \size -> do
  text <- c_result_json raw size
  slice result raw text <$> peek size

slice :: Result -> Ptr RawResult -> CString -> CSize -> B.ByteString
slice result raw text size =
  B.fromForeignPtr (castForeignPtr result) (text `minusPtr` raw) (fromIntegral size)

rows :: Result -> IO [B.ByteString]
rows result = withForeignPtr result $ \raw -> do
  count <- c_result_row_count raw
  forM (takeWhile (< count) [0 ..]) $ \index -> alloca $ \size -> do
    text <- c_result_row raw index size
    slice result raw text <$> peek size

-- | Takes over a raw result. Throws its error.
check :: Ptr RawResult -> IO Result
check raw = do
  result <- newForeignPtr c_result_destroy raw
  status <- c_result_status raw
  when (status /= 0) $ json result >>= toError . fromMaybe mempty . decodeStrict >>= throwIO
  result <$ touchForeignPtr result

toError :: Object -> IO ArangoError
toError members = do
  let find name = parseMaybe (.: name) members
      number = fromMaybe 0 (parseMaybe (.: "error_num") members)
      text name = fromMaybe "" (find name)
      execution = case text "execution" of { "no" -> "not executed"; "yes" -> "executed"; other -> other }
  name <- c_error_name (fromIntegral number)
  known <- if number == 0 || name == nullPtr then pure "" else peekCString name
  pure $ ArangoError (text "status") (text "message") execution known number
    (fromMaybe 0 (parseMaybe (.: "http_status") members)) (find "host")

create :: Create a -> IO (Ptr a)
create function = alloca $ \out -> function out >>= check >> peek out

-- | Waits for a call, which an exception from another thread cancels.
await :: Create Pending -> IO Result
await start = bracket (create start) c_pending_destroy $ \pending -> mask_ $
  let wait = do
        result <- c_pending_wait pending 50
        if result == nullPtr then allowInterrupt >> wait else check result
   in wait

-- | Passes a text to C, which would end it at its first NUL.
withString :: B.ByteString -> (CString -> IO a) -> IO a
withString text use
  | B.elem 0 text = throwIO (userError "a text contains the byte NUL")
  | otherwise = B.useAsCString text use

encodeText :: ToJSON a => a -> B.ByteString
encodeText = L.toStrict . encode

-- | Calls an operation with arguments (or Null) and a document as its body.
call :: Ptr Database -> B.ByteString -> Value -> Maybe Value -> IO B.ByteString
call db operation arguments document =
  withString operation $ \name -> withString (encodeText arguments) $ \text ->
    withBody (encodeText <$> document) $ \(body, size) ->
      await (c_start_with db name text body (fromIntegral size)) >>= json
  where
    withBody = maybe ($ (nullPtr, 0)) B.unsafeUseAsCStringLen

-- | Folds the JSON texts of the rows. The cursor is closed if an exception ends the fold.
foldRows :: (a -> B.ByteString -> IO a) -> a -> Ptr Database -> B.ByteString -> Value -> IO a
foldRows step start db text options =
  withString text $ \query -> withString (encodeText options) $ \settings ->
    bracket (create (c_cursor_create db query nullPtr settings)) c_cursor_destroy $ \cursor ->
      let next state = c_cursor_has_more cursor >>= \case
            0 -> pure state
            _ -> await (c_cursor_start cursor) >>= rows >>= foldlM step state >>= next
       in next start

-- | Imports JSON lines, which may be read lazily. Returns the summary.
importLines :: Ptr Database -> B.ByteString -> L.ByteString -> IO B.ByteString
importLines db collection text =
  withString collection $ \name ->
    bracket (create (c_import_create db name nullPtr)) c_import_destroy $ \lines' -> do
      forM_ (L.toChunks text) $ \chunk -> B.unsafeUseAsCStringLen chunk $ \(piece, size) ->
        c_import_write lines' piece (fromIntegral size) >>= check
      c_import_finish lines' >>= check >>= json

-- | A queue with the last tag and the submissions that wait for results, by their tags; Nothing at its end.
data Submissions = Submissions (Ptr Queue) (MVar (Maybe (Word64, Map.Map Word64 (MVar (Ptr RawResult)))))

-- | The runtime's event loop watches the queue's descriptor. The descriptor belongs to the queue: a Handle
-- (fdToHandle) would close it. Submissions of other threads that still wait at the end throw an error.
withSubmissions :: (Submissions -> IO a) -> IO a
withSubmissions use = bracket (create c_queue_create) c_queue_destroy $ \queue -> do
  waiting <- newMVar (Just (0, Map.empty))
  descriptor <- Fd <$> c_queue_fd queue
  let dispatch = threadWaitRead descriptor >> mask_ takeAll >> dispatch
      takeAll = do
        result <- c_queue_next queue 0
        unless (result == nullPtr) $ do
          tag <- c_result_tag result
          modifyMVar_ waiting $ mapM $ \(last', boxes) -> do
            forM_ (Map.lookup tag boxes) (`putMVar` result)
            pure (last', Map.delete tag boxes)
          takeAll
      start = do
        ended <- newEmptyMVar
        thread <- forkFinally dispatch (\_ -> putMVar ended ())
        pure (thread, ended)
      -- The event loop must have left the descriptor before the queue closes it.
      stop (thread, ended) = do
        killThread thread >> takeMVar ended
        swapMVar waiting Nothing >>= mapM_ (mapM_ (`putMVar` nullPtr) . snd)
  bracket start stop $ \_ -> use (Submissions queue waiting)

-- | Submits an operation and waits for its result. An exception from another thread cancels it.
submit :: Submissions -> Ptr Database -> B.ByteString -> IO B.ByteString
submit (Submissions queue waiting) db operation = mask_ $ do
  box <- newEmptyMVar
  ticket <- withString operation $ \name -> modifyMVar waiting $ \case
    Nothing -> throwIO (ended "not executed")
    Just (last', boxes) -> do
      let tag = last' + 1
      ticket <- c_submit db name nullPtr queue tag
      pure (Just (tag, Map.insert tag box boxes), ticket)
  -- The result of a cancelled submission arrives, too.
  let release = takeMVar box >>= void . newForeignPtr c_result_destroy
      cancel = withMVar waiting $ mapM_ (const (c_cancel queue ticket))
  result <- takeMVar box `onException` (cancel >> forkIO release)
  if result == nullPtr then throwIO (ended "unknown") else check result >>= json
  where
    ended execution =
      ArangoError "ARANGO_ERR_CANCELLED" "the submissions have ended" execution "" 0 0 Nothing

ask :: String -> IO ()
ask question = putStrLn (question <> "?") >> hFlush stdout >> void getLine

submitHundred :: Submissions -> Ptr Database -> IO ()
submitHundred submissions db = do
  boxes <- replicateM 100 $ do
    box <- newEmptyMVar
    box <$ forkFinally (submit submissions db "cluster.health") (putMVar box)
  results <- mapM takeMVar boxes
  putStrLn $ "submitted " <> show (length results) <> " succeeded " <> show (length (rights results))

measure :: Ptr Database -> Int -> IO ()
measure db count = do
  _ <- call db "cluster.health" Null Nothing
  begin <- getMonotonicTimeNSec
  replicateM_ count (call db "cluster.health" Null Nothing)
  end <- getMonotonicTimeNSec
  print (end - begin)

member :: FromJSON a => Key -> B.ByteString -> Maybe a
member name text = decodeStrict text >>= parseMaybe (.: name)

string :: String -> Value
string = toJSON

demonstrate :: Ptr Database -> IO ()
demonstrate db = withSubmissions $ \submissions -> do
  c_version >>= peekCString >>= putStrLn . ("version " <>)
  health <- call db "cluster.health" Null Nothing
  putStrLn $ "health " <> show (maybe 0 length (member "Health" health :: Maybe Object))
  let report title members e = putStrLn $ unwords $ title : fmap ($ e) members
      missing = object ["collection" .= string "missing", "key" .= string "1"]
  handle (report "server error" [errorStatus, show . errorNum, errorName, errorExecution]) $
    void $ call db "document.get" missing Nothing
  handle (report "argument error" [errorStatus, show . errorNum, errorExecution]) $
    void $ call db "cluster.nonsense" Null Nothing
  submitHundred submissions db
  ask "stop a coordinator"
  submitHundred submissions db

  let named name = object ["name" .= string name]
  _ <- call db "collection.create" (named "numbers") Nothing
  keys <- forM ([1 .. 9] <> [9007199254740993]) $ \value ->
    call db "document.insert" (object ["collection" .= string "numbers"])
      (Just (object ["value" .= (value :: Int)]))
  putStrLn $ "inserted " <> show (length keys)
  (count, final) <- foldRows (\(count, _) row -> pure (count + 1, B.copy row)) (0 :: Int, "") db
    "FOR d IN numbers SORT d.value RETURN d.value" (object ["batch_size" .= (3 :: Int)])
  putStrLn $ "rows " <> show count <> " last " <> C.unpack final
  _ <- call db "collection.create" (named "lines") Nothing
  summary <- importLines db "lines" $ L.concat
    [encode (object ["_key" .= ("k" <> show n), "n" .= n]) <> "\n" | n <- [0 .. 999 :: Int]]
  putStrLn $ "imported " <> show (fromMaybe 0 (member "created" summary :: Maybe Int))

  ask "hang all coordinators"
  handle (\case { UserInterrupt -> putStrLn "interrupted"; e -> throwIO e }) $ do
    putStrLn "waiting" >> hFlush stdout
    void $ call db "cluster.health" Null Nothing

main :: IO ()
main = do
  number <- c_version_number
  when (number `shiftR` 8 /= 0x0001) $ fail "expected libarango 0.1"
  hosts : username : password : count <- fmap C.pack <$> getArgs
  client <- withString hosts $ \urls -> withString "roundrobin" $ \strategy ->
    create (c_client_create urls strategy nullPtr)
  let open = withString "_system" $ \name -> withString username $ \user ->
        withString password $ \secret -> create (c_database_create client name user secret nullPtr)
  bracket open c_database_destroy $ \db -> do
    flip finally (c_client_destroy client) $ case count of
      [text] -> measure db (read (C.unpack text))
      _ -> demonstrate db
    when (null count) $ handle (putStrLn . ("closed " <>) . errorStatus) $
      void $ call db "cluster.health" Null Nothing
