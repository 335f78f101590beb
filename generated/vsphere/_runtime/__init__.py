# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What generated code is made of: objects, faults, enums, the version gate, and facts about the API.

A copy of this package is part of every generated package, which imports nothing else.
"""

from .additions import TaskAdditions as TaskAdditions
from .arguments import REQUIRED as REQUIRED
from .arguments import TypeClass as TypeClass
from .arguments import array as array
from .arguments import require as require
from .arguments import type_name as type_name
from .arguments import type_names as type_names
from .as_fault import TaskCancelled as TaskCancelled
from .boxes import Byte as Byte
from .boxes import Float as Float
from .boxes import Long as Long
from .boxes import Short as Short
from .connect import connect as connect
from .connect import from_pyvmomi as from_pyvmomi
from .connect import resume as resume
from .data_object import DataObject as DataObject
from .declare import data as data
from .declare import enum as enum
from .declare import fault as fault
from .declare import managed as managed
from .declare import opaque as opaque
from .deprecation import deprecated as deprecated
from .describe import describe as describe
from .either import by_name as by_name
from .enums import VimEnum as VimEnum
from .extension import extension as extension
from .faults import Fault as Fault
from .field import Field as Field
from .managed_object import ManagedObject as ManagedObject
from .managed_object import Opaque as Opaque
from .managed_object import Stub as Stub
from .meta import MethodInfo as MethodInfo
from .meta import Parameter as Parameter
from .meta import Property as Property
from .meta import Returns as Returns
from .meta import TypeInfo as TypeInfo
from .methods import method as method
from .namespaces import lazy as lazy
from .namespaces import wire_names as wire_names
from .needs import MissingType as MissingType
from .outcomes import Outcome as Outcome
from .owned import OwnedTask as OwnedTask
from .places import Places as Places
from .plain import json_default as json_default
from .policy import GatePolicy as GatePolicy
from .policy import UnsupportedVersion as UnsupportedVersion
from .policy import UnsupportedVersionWarning as UnsupportedVersionWarning
from .privileges import PrivilegesUnknown as PrivilegesUnknown
from .registry import bind as bind
from .registry import find as find
from .service_versions import UnreadableVersions as UnreadableVersions
from .service_versions import negotiate as negotiate
from .session import Session as Session
from .task_wait import TaskTimeout as TaskTimeout
from .transport import TransportError as TransportError
from .unconnected import NotConnected as NotConnected
from .updates import WaitInterrupted as WaitInterrupted
from .values import EMPTY as EMPTY
from .values import UNSET as UNSET
from .version import FIRST_VERSION as FIRST_VERSION
from .version import Version as Version
from .version import rank_of as rank_of
from .version import versions as versions
from .waiting import as_completed as as_completed
from .waiting import wait_for_tasks as wait_for_tasks
from .yields import TaskOf as TaskOf
