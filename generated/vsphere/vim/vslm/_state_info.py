# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.StateInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vslm.StateInfo",
    wire_name="VStorageObjectStateInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("tentative", "boolean", optional=True, since="vim.version.version11", rank=11),
    ),
)
class StateInfo(vmodl.DynamicData):
    """The data object ``vim.vslm.StateInfo``, on the wire ``VStorageObjectStateInfo``.

    Fields:
        - ``tentative``: ``boolean``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/StateInfo.rst``
    """

    tentative: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
