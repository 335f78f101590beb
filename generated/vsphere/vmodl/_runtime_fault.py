# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.RuntimeFault``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.fault("vmodl.RuntimeFault", wire_name="RuntimeFault")
class RuntimeFault(vmodl.MethodFault):
    """Base of faults that any method can raise, whether or not its page lists them: broken
    requests, missing rights, trouble inside the server.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.RuntimeFault.md``
        ``vmodl/RuntimeFault.rst``
    """
