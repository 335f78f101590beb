# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The wire: SOAP as vSphere's servers speak it, driven by what the generated classes know.

result = soap.decode(envelope)
envelope = soap.encode(vim.Task.CancelTask, task, {})
"""

from ..transport import TransportError as TransportError
from .codec import decode as decode
from .codec import encode as encode
from .errors import CertificateRefused as CertificateRefused
from .errors import ConnectionBroke as ConnectionBroke
from .errors import NotReached as NotReached
from .errors import NotSoap as NotSoap
from .errors import TimeUp as TimeUp
from .errors import TransferRefused as TransferRefused
from .errors import UnreadableAnswer as UnreadableAnswer
from .requests import Request as Request
from .requests import decode_request as decode_request
from .responses import encode_fault as encode_fault
from .responses import encode_result as encode_result

__all__ = (
    "CertificateRefused",
    "ConnectionBroke",
    "NotReached",
    "NotSoap",
    "Request",
    "TimeUp",
    "TransferRefused",
    "TransportError",
    "UnreadableAnswer",
    "decode",
    "decode_request",
    "encode",
    "encode_fault",
    "encode_result",
)
