# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.EntityResourceCheckDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.EntityResourceCheckDetails",
    wire_name="EntityResourceCheckDetails",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vsan.version.version10", rank=8),
        _rt.Property("uuid", "string", optional=True, since="vsan.version.version10", rank=8),
        _rt.Property("isNew", "boolean", optional=True, since="vsan.version.version10", rank=8),
        _rt.Property("capacity", "long", optional=True, since="vsan.version.version10", rank=8),
        _rt.Property(
            "postOperationCapacity", "long", optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property("usedCapacity", "long", optional=True, since="vsan.version.version10", rank=8),
        _rt.Property(
            "postOperationUsedCapacity",
            "long",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "additionalRequiredCapacity",
            "long",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property(
            "maxComponents", "long", optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property("components", "long", optional=True, since="vsan.version.version10", rank=8),
    ),
)
class EntityResourceCheckDetails(vmodl.DynamicData):
    """The data object ``vim.vsan.EntityResourceCheckDetails``.

    Fields:
        - ``name``: ``string``, optional.
        - ``uuid``: ``string``, optional.
        - ``isNew``: ``boolean``, optional.
        - ``capacity``: ``long``, optional.
        - ``postOperationCapacity``: ``long``, optional.
        - ``usedCapacity``: ``long``, optional.
        - ``postOperationUsedCapacity``: ``long``, optional.
        - ``additionalRequiredCapacity``: ``long``, optional.
        - ``maxComponents``: ``long``, optional.
        - ``components``: ``long``, optional.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/EntityResourceCheckDetails.rst``
    """

    name: str | None = None
    """``string``, optional. Since vsan API 6.8.7."""
    uuid: str | None = None
    """``string``, optional. Since vsan API 6.8.7."""
    isNew: bool | None = None
    """``boolean``, optional. Since vsan API 6.8.7."""
    capacity: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    postOperationCapacity: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    usedCapacity: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    postOperationUsedCapacity: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    additionalRequiredCapacity: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    maxComponents: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
    components: int | None = None
    """``long``, optional. Since vsan API 6.8.7."""
