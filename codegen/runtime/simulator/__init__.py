"""A server inside the process: the documented behaviour of tasks without a network.

    server = Server(version="5.5", clock=ManualClock())
    session = server.connect(user="backup")

Everything that a client can do goes through the same generated classes as with a real server; what a server
does by itself, a test says with the methods of ``Server``.
"""

from .core.clock import Clock as Clock
from .core.clock import ClockStopped as ClockStopped
from .core.clock import JumpingClock as JumpingClock
from .core.clock import ManualClock as ManualClock
from .core.clock import SystemClock as SystemClock
from .core.extensions import Handler as Handler
from .core.extensions import Reader as Reader
from .core.extensions import Request as Request
from .core.generated_types import MissingTypes as MissingTypes
from .core.logins import ADMINISTRATOR as ADMINISTRATOR
from .server import Server as Server
from .stub import SimulatorStub as SimulatorStub
from .tasks.work import ServerTask as ServerTask
from .tasks.work import Steps as Steps
from .tasks.work import Work as Work
from .tasks.work import steps as steps

__all__ = (
    "ADMINISTRATOR",
    "Clock",
    "ClockStopped",
    "Handler",
    "JumpingClock",
    "ManualClock",
    "MissingTypes",
    "Reader",
    "Request",
    "Server",
    "ServerTask",
    "SimulatorStub",
    "Steps",
    "SystemClock",
    "Work",
    "steps",
)
