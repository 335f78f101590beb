# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam``."""

from .. import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import fault as fault
    from . import issue as issue
    from . import lccm as lccm
    from . import vib as vib
    from ._agency import Agency as Agency
    from ._agent import Agent as Agent
    from ._eam_object import EamObject as EamObject
    from ._esx_agent_manager import EsxAgentManager as EsxAgentManager
    from ._task import Task as Task
    from ._wire_names import *
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "Agency": "_agency",
            "Agent": "_agent",
            "EamObject": "_eam_object",
            "EsxAgentManager": "_esx_agent_manager",
            "Task": "_task",
        },
        (
            "fault",
            "issue",
            "lccm",
            "vib",
        ),
        "_wire_names",
    )

__all__ = [
    "Agency",
    "Agent",
    "EamObject",
    "EsxAgentManager",
    "Task",
    "fault",
    "issue",
    "lccm",
    "vib",
]
