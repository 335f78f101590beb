# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotDisableDrsOnClustersWithVApps``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.CannotDisableDrsOnClustersWithVApps",
    wire_name="CannotDisableDrsOnClustersWithVApps",
    since="vim.version.version6",
    rank=6,
)
class CannotDisableDrsOnClustersWithVApps(vmodl.RuntimeFault):
    """The fault ``vim.fault.CannotDisableDrsOnClustersWithVApps``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/CannotDisableDrsOnClustersWithVApps.rst``
    """
