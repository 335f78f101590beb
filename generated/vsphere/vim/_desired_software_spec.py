# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.DesiredSoftwareSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.DesiredSoftwareSpec",
    wire_name="DesiredSoftwareSpec",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "baseImageSpec",
            "vim.DesiredSoftwareSpec.BaseImageSpec",
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "vendorAddOnSpec",
            "vim.DesiredSoftwareSpec.VendorAddOnSpec",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "components",
            "vim.DesiredSoftwareSpec.ComponentSpec",
            array=True,
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "removedComponents",
            "string",
            array=True,
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
    ),
)
class DesiredSoftwareSpec(vmodl.DynamicData):
    """The data object ``vim.DesiredSoftwareSpec``.

    Fields:
        - ``baseImageSpec``: ``vim.DesiredSoftwareSpec.BaseImageSpec``, required.
        - ``vendorAddOnSpec``: ``vim.DesiredSoftwareSpec.VendorAddOnSpec``, optional.
        - ``components``: List of ``vim.DesiredSoftwareSpec.ComponentSpec``, optional. Since vSphere
          API 7.0.2.0.
        - ``removedComponents``: List of ``string``, optional. Since vSphere API 8.0.3.0.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/DesiredSoftwareSpec.rst``
    """

    @_rt.data(
        "vim.DesiredSoftwareSpec.BaseImageSpec",
        wire_name="DesiredSoftwareSpecBaseImageSpec",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (_rt.Property("version", "string", since="vim.version.v7_0", rank=18),),
    )
    class BaseImageSpec(vmodl.DynamicData):
        """The data object ``vim.DesiredSoftwareSpec.BaseImageSpec``, on the wire ``DesiredSoftwareSpecBaseImageSpec``.

        Fields:
            - ``version``: ``string``, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/DesiredSoftwareSpec/BaseImageSpec.rst``
        """

        version: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""

    @_rt.data(
        "vim.DesiredSoftwareSpec.ComponentSpec",
        wire_name="DesiredSoftwareSpecComponentSpec",
        since="vim.version.v7_0_2_0",
        rank=22,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.v7_0_2_0", rank=22),
            _rt.Property("version", "string", optional=True, since="vim.version.v7_0_2_0", rank=22),
        ),
    )
    class ComponentSpec(vmodl.DynamicData):
        """The data object ``vim.DesiredSoftwareSpec.ComponentSpec``, on the wire ``DesiredSoftwareSpecComponentSpec``.

        Fields:
            - ``name``: ``string``, required.
            - ``version``: ``string``, optional.

        Since:
            vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

        Source:
            ``vim/DesiredSoftwareSpec/ComponentSpec.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 7.0.2.0."""
        version: str | None = None
        """``string``, optional. Since vSphere API 7.0.2.0."""

    @_rt.data(
        "vim.DesiredSoftwareSpec.VendorAddOnSpec",
        wire_name="DesiredSoftwareSpecVendorAddOnSpec",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.v7_0", rank=18),
            _rt.Property("version", "string", since="vim.version.v7_0", rank=18),
        ),
    )
    class VendorAddOnSpec(vmodl.DynamicData):
        """The data object ``vim.DesiredSoftwareSpec.VendorAddOnSpec``, on the wire ``DesiredSoftwareSpecVendorAddOnSpec``.

        Fields:
            - ``name``: ``string``, required.
            - ``version``: ``string``, required.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/DesiredSoftwareSpec/VendorAddOnSpec.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""
        version: str = ""
        """``string``, required. Since vSphere API 7.0.0.0."""

    baseImageSpec: vim.DesiredSoftwareSpec.BaseImageSpec = _rt.UNSET
    """``vim.DesiredSoftwareSpec.BaseImageSpec``, required. Since vSphere API 7.0.0.0."""
    vendorAddOnSpec: vim.DesiredSoftwareSpec.VendorAddOnSpec | None = None
    """``vim.DesiredSoftwareSpec.VendorAddOnSpec``, optional. Since vSphere API 7.0.0.0."""
    components: _rt.Field[
        list[vim.DesiredSoftwareSpec.ComponentSpec], Iterable[vim.DesiredSoftwareSpec.ComponentSpec]
    ] = _rt.EMPTY
    """List of ``vim.DesiredSoftwareSpec.ComponentSpec``, optional. Since vSphere API 7.0.2.0."""
    removedComponents: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 8.0.3.0."""
