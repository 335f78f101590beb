# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Requests and answers as bytes: SOAP as vSphere's servers speak it."""

from ._runtime.soap import CertificateRefused as CertificateRefused
from ._runtime.soap import ConnectionBroke as ConnectionBroke
from ._runtime.soap import NotReached as NotReached
from ._runtime.soap import NotSoap as NotSoap
from ._runtime.soap import Request as Request
from ._runtime.soap import TimeUp as TimeUp
from ._runtime.soap import TransferRefused as TransferRefused
from ._runtime.soap import TransportError as TransportError
from ._runtime.soap import UnreadableAnswer as UnreadableAnswer
from ._runtime.soap import decode as decode
from ._runtime.soap import decode_request as decode_request
from ._runtime.soap import encode as encode
from ._runtime.soap import encode_fault as encode_fault
from ._runtime.soap import encode_result as encode_result

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
