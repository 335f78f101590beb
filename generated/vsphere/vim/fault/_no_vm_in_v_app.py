# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoVmInVApp``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NoVmInVApp", wire_name="NoVmInVApp", since="vim.version.version5", rank=5)
class NoVmInVApp(vim.fault.VAppConfigFault):
    """The fault ``vim.fault.NoVmInVApp``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/NoVmInVApp.rst``
    """
