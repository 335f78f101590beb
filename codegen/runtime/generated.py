"""Names of generated classes for the runtime's signatures; only static checkers look at them.

The runtime imports nothing generated. Emit puts a module in place of this one that gives these names to the
classes of the package, so that ``session.content`` has its real type there.
"""

# Any: here, where nothing is generated, nothing is known about them.
from typing import Any

from .additions import TaskAdditions as Task
from .data_object import DataObject as TaskInfo

Datacenter = Any
Datastore = Any
Event = Any
EventFilterSpec = Any
Extension = Any
ManagedEntity = Any
ServiceInstance = Any
ServiceInstanceContent = Any
VirtualMachine = Any
__all__ = (
    "Datacenter",
    "Datastore",
    "Event",
    "EventFilterSpec",
    "Extension",
    "ManagedEntity",
    "ServiceInstance",
    "ServiceInstanceContent",
    "Task",
    "TaskInfo",
    "VirtualMachine",
)
