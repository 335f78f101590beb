# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InUseFeatureManipulationDisallowed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.InUseFeatureManipulationDisallowed",
    wire_name="InUseFeatureManipulationDisallowed",
    since="vim.version.version5",
    rank=5,
)
class InUseFeatureManipulationDisallowed(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.InUseFeatureManipulationDisallowed``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InUseFeatureManipulationDisallowed.rst``
    """
