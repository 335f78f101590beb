"""Names of generated classes for the runtime's signatures; only static checkers look at them.

The runtime imports nothing generated. Emit puts a module in place of this one that gives these names to the
classes of the package, so that ``session.content`` has its real type there.
"""

# Any: here, where nothing is generated, nothing is known about them.
from typing import Any

ServiceInstance = Any
ServiceInstanceContent = Any
Task = Any
