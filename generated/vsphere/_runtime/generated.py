# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Generated classes for the signatures of the runtime; only static checkers look at them."""

from ..vim import ServiceInstance as ServiceInstance
from ..vim import ServiceInstanceContent as ServiceInstanceContent
from ..vim import Extension as Extension
from ..vim import Task as Task
from ..vim import TaskInfo as TaskInfo
from ..vim import ManagedEntity as ManagedEntity
from ..vim import VirtualMachine as VirtualMachine
from ..vim import Datacenter as Datacenter
from ..vim import Datastore as Datastore
from ..vim.event import Event as Event
from ..vim.event import EventFilterSpec as EventFilterSpec

__all__ = (
    "ServiceInstance",
    "ServiceInstanceContent",
    "Extension",
    "Task",
    "TaskInfo",
    "ManagedEntity",
    "VirtualMachine",
    "Datacenter",
    "Datastore",
    "Event",
    "EventFilterSpec",
)
