# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Generated classes for the signatures of the runtime; only static checkers look at them."""

from ..vim import ServiceInstance as ServiceInstance
from ..vim import ServiceInstanceContent as ServiceInstanceContent
from ..vim import Task as Task
from ..vim import TaskInfo as TaskInfo

__all__ = ("ServiceInstance", "ServiceInstanceContent", "Task", "TaskInfo")
