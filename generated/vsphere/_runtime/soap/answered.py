# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What came for a call, before it is read."""

from __future__ import annotations

from ..faults import Fault
from ..frozen import Frozen
from ..managed_object import Stub
from ..meta import MethodInfo
from ..transport import TransportError
from .answers import decode_answer


class Answered(Frozen):
    """An answer of SOAP.

    Attributes:
        envelope: The envelope, whole.
        operation: The id of the call, by which it is found in the server's logs.
    """

    envelope: bytes
    operation: str

    def read(self, method: MethodInfo | None = None, stub: Stub | None = None) -> object:
        """The result that it holds; ``answers.decode_answer`` describes it.

        Raises:
            Fault: The answer is that fault; its notes say the id of the call.
            UnreadableAnswer: It is no SOAP answer to this method; the error says the id of the call.
        """
        try:
            return decode_answer(self.envelope, method, stub)
        except (Fault, TransportError) as error:
            say_which(error, self.operation)
            raise


def say_which(error: Fault | TransportError, operation: str) -> None:
    """Let an error say the id of the call that it is about."""
    if isinstance(error, TransportError):
        error.operation = operation
    error.add_note(f"operation id {operation}")
