# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ResourceAllocationOption``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ResourceAllocationOption",
    wire_name="ResourceAllocationOption",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("sharesOption", "vim.SharesOption", since="vim.version.version6", rank=6),
    ),
)
class ResourceAllocationOption(vmodl.DynamicData):
    """The data object ``vim.ResourceAllocationOption``.

    Fields:
        - ``sharesOption``: ``vim.SharesOption``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/ResourceAllocationOption.rst``
    """

    sharesOption: vim.SharesOption = _rt.UNSET
    """``vim.SharesOption``, required. Since vSphere API 4.1."""
