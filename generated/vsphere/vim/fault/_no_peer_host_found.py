# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoPeerHostFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoPeerHostFound", wire_name="NoPeerHostFound", since="vim.version.version2", rank=2
)
class NoPeerHostFound(vim.fault.HostPowerOpFailed):
    """The fault ``vim.fault.NoPeerHostFound``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/NoPeerHostFound.rst``
    """
