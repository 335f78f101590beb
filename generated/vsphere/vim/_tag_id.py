# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TagId``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.TagId",
    wire_name="TagId",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property(
            "nameId", "vim.TagId.NameId", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property("uuid", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
    ),
)
class TagId(vmodl.DynamicData):
    """The data object ``vim.TagId``.

    Fields:
        - ``nameId``: ``vim.TagId.NameId``, optional.
        - ``uuid``: ``string``, optional.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/TagId.rst``
    """

    @_rt.data(
        "vim.TagId.NameId",
        wire_name="TagIdNameId",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property("tag", "string", since="vim.version.v9_1_0_0", rank=35),
            _rt.Property("category", "string", since="vim.version.v9_1_0_0", rank=35),
        ),
    )
    class NameId(vmodl.DynamicData):
        """The data object ``vim.TagId.NameId``, on the wire ``TagIdNameId``.

        Fields:
            - ``tag``: ``string``, required.
            - ``category``: ``string``, required.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/TagId/NameId.rst``
        """

        tag: str = ""
        """``string``, required. Since vSphere API 9.1.0.0."""
        category: str = ""
        """``string``, required. Since vSphere API 9.1.0.0."""

    nameId: vim.TagId.NameId | None = None
    """``vim.TagId.NameId``, optional. Since vSphere API 9.1.0.0."""
    uuid: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
