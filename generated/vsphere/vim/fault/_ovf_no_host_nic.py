# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfNoHostNic``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.OvfNoHostNic", wire_name="OvfNoHostNic", since="vim.version.version5", rank=5)
class OvfNoHostNic(vim.fault.OvfUnsupportedPackage):
    """The fault ``vim.fault.OvfNoHostNic``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfNoHostNic.rst``
    """
