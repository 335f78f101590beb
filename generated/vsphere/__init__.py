# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Typed bindings, made from the API's reference."""

from . import _runtime as _rt
from ._public import Byte as Byte
from ._public import Float as Float
from ._public import GatePolicy as GatePolicy
from ._public import Long as Long
from ._public import MissingType as MissingType
from ._public import NotConnected as NotConnected
from ._public import Outcome as Outcome
from ._public import OwnedTask as OwnedTask
from ._public import PrivilegesUnknown as PrivilegesUnknown
from ._public import Session as Session
from ._public import Short as Short
from ._public import Stub as Stub
from ._public import TaskCancelled as TaskCancelled
from ._public import TaskOf as TaskOf
from ._public import TaskTimeout as TaskTimeout
from ._public import TransportError as TransportError
from ._public import UnsupportedVersion as UnsupportedVersion
from ._public import UnsupportedVersionWarning as UnsupportedVersionWarning
from ._public import Version as Version
from ._public import WaitInterrupted as WaitInterrupted
from ._public import as_completed as as_completed
from ._public import connect as connect
from ._public import describe as describe
from ._public import extension as extension
from ._public import from_pyvmomi as from_pyvmomi
from ._public import json_default as json_default
from ._public import resume as resume
from ._public import versions as versions
from ._public import wait_for_tasks as wait_for_tasks

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import daily as daily
    from . import dp as dp
    from . import eam as eam
    from . import pbm as pbm
    from . import simulator as simulator
    from . import sms as sms
    from . import soap as soap
    from . import vim as vim
    from . import vmodl as vmodl
    from . import vslm as vslm
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {},
        (
            "daily",
            "dp",
            "eam",
            "pbm",
            "simulator",
            "sms",
            "soap",
            "vim",
            "vmodl",
            "vslm",
        ),
    )

__all__ = [
    "Byte",
    "Float",
    "GatePolicy",
    "Long",
    "MissingType",
    "NotConnected",
    "Outcome",
    "OwnedTask",
    "PrivilegesUnknown",
    "Session",
    "Short",
    "Stub",
    "TaskCancelled",
    "TaskOf",
    "TaskTimeout",
    "TransportError",
    "UnsupportedVersion",
    "UnsupportedVersionWarning",
    "Version",
    "WaitInterrupted",
    "as_completed",
    "connect",
    "daily",
    "describe",
    "dp",
    "eam",
    "extension",
    "from_pyvmomi",
    "json_default",
    "pbm",
    "resume",
    "simulator",
    "sms",
    "soap",
    "versions",
    "vim",
    "vmodl",
    "vslm",
    "wait_for_tasks",
]
