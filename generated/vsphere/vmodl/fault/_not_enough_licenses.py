# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.NotEnoughLicenses``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.NotEnoughLicenses", wire_name="NotEnoughLicenses")
class NotEnoughLicenses(vmodl.RuntimeFault):
    """The fault ``vmodl.fault.NotEnoughLicenses``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl/fault/NotEnoughLicenses.rst``
    """
