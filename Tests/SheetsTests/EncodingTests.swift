import Sheets
import Testing
@Suite struct EncodingTests {}
