# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.RequestCanceled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.RequestCanceled", wire_name="RequestCanceled")
class RequestCanceled(vmodl.RuntimeFault):
    """The work ended early because somebody asked for that. A task that was cancelled carries this
    fault in its error.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.RequestCanceled.md``
        ``vmodl/fault/RequestCanceled.rst``
    """
