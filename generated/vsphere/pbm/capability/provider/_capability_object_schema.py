# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.provider.CapabilityObjectSchema``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import pbm, vmodl


@_rt.data(
    "pbm.capability.provider.CapabilityObjectSchema",
    wire_name="PbmCapabilitySchema",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "vendorInfo",
            "pbm.capability.provider.CapabilityObjectSchema.VendorInfo",
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "namespaceInfo",
            "pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo",
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "lineOfService",
            "pbm.capability.provider.LineOfServiceInfo",
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
        _rt.Property(
            "capabilityMetadataPerCategory",
            "pbm.capability.provider.CapabilityObjectMetadataPerCategory",
            array=True,
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "capabilityCategory", "string", optional=True, since="pbm.version.v9_0_0_0", rank=18
        ),
    ),
)
class CapabilityObjectSchema(vmodl.DynamicData):
    """The data object ``pbm.capability.provider.CapabilityObjectSchema``, on the wire ``PbmCapabilitySchema``.

    Fields:
        - ``vendorInfo``: ``pbm.capability.provider.CapabilityObjectSchema.VendorInfo``, required.
        - ``namespaceInfo``: ``pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo``,
          required.
        - ``lineOfService``: ``pbm.capability.provider.LineOfServiceInfo``, optional. Since pbm API
          6.5.
        - ``capabilityMetadataPerCategory``: List of
          ``pbm.capability.provider.CapabilityObjectMetadataPerCategory``, required.
        - ``capabilityCategory``: ``string``, optional. Since pbm API 9.0.0.0.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/provider/CapabilityObjectSchema.rst``
    """

    @_rt.enum(
        "pbm.capability.provider.CapabilityObjectSchema.CapabilityCategory",
        wire_name="PbmCapabilitySchemaCapabilityCategory",
        since="pbm.version.v9_0_0_0",
        rank=18,
    )
    class CapabilityCategory(_rt.VimEnum):
        """The enum ``pbm.capability.provider.CapabilityObjectSchema.CapabilityCategory``, on the wire ``PbmCapabilitySchemaCapabilityCategory``.

        Since:
            pbm API 9.0.0.0 (``pbm.version.v9_0_0_0``)

        Source:
            ``pbm/capability/provider/CapabilityObjectSchema/CapabilityCategory.rst``
        """

        common = "common"
        """The value ``common``."""
        datastoreSpecific = "datastoreSpecific"
        """The value ``datastoreSpecific``."""

    @_rt.data(
        "pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo",
        wire_name="PbmCapabilityNamespaceInfo",
        since="pbm.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("version", "string", since="pbm.version.version1", rank=1),
            _rt.Property("namespace", "string", since="pbm.version.version1", rank=1),
            _rt.Property(
                "info",
                "pbm.ExtendedElementDescription",
                optional=True,
                since="pbm.version.version11",
                rank=3,
            ),
        ),
    )
    class NamespaceInfo(vmodl.DynamicData):
        """The data object ``pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo``, on the wire ``PbmCapabilityNamespaceInfo``.

        Fields:
            - ``version``: ``string``, required.
            - ``namespace``: ``string``, required.
            - ``info``: ``pbm.ExtendedElementDescription``, optional. Since pbm API 6.5.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/capability/provider/CapabilityObjectSchema/NamespaceInfo.rst``
        """

        version: str = ""
        """``string``, required. Since pbm API 1.0."""
        namespace: str = ""
        """``string``, required. Since pbm API 1.0."""
        info: pbm.ExtendedElementDescription | None = None
        """``pbm.ExtendedElementDescription``, optional. Since pbm API 6.5."""

    @_rt.data(
        "pbm.capability.provider.CapabilityObjectSchema.VendorInfo",
        wire_name="PbmCapabilitySchemaVendorInfo",
        since="pbm.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("vendorUuid", "string", since="pbm.version.version1", rank=1),
            _rt.Property(
                "info", "pbm.ExtendedElementDescription", since="pbm.version.version1", rank=1
            ),
        ),
    )
    class VendorInfo(vmodl.DynamicData):
        """The data object ``pbm.capability.provider.CapabilityObjectSchema.VendorInfo``, on the wire ``PbmCapabilitySchemaVendorInfo``.

        Fields:
            - ``vendorUuid``: ``string``, required.
            - ``info``: ``pbm.ExtendedElementDescription``, required.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/capability/provider/CapabilityObjectSchema/VendorInfo.rst``
        """

        vendorUuid: str = ""
        """``string``, required. Since pbm API 1.0."""
        info: pbm.ExtendedElementDescription = _rt.UNSET
        """``pbm.ExtendedElementDescription``, required. Since pbm API 1.0."""

    @_rt.data(
        "pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo",
        wire_name="PbmCapabilityVendorNamespaceInfo",
        since="pbm.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "vendorInfo",
                "pbm.capability.provider.CapabilityObjectSchema.VendorInfo",
                since="pbm.version.version1",
                rank=1,
            ),
            _rt.Property(
                "namespaceInfo",
                "pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo",
                since="pbm.version.version1",
                rank=1,
            ),
        ),
    )
    class VendorNamespaceInfo(vmodl.DynamicData):
        """The data object ``pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo``, on the wire ``PbmCapabilityVendorNamespaceInfo``.

        Fields:
            - ``vendorInfo``: ``pbm.capability.provider.CapabilityObjectSchema.VendorInfo``,
              required.
            - ``namespaceInfo``: ``pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo``,
              required.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/capability/provider/CapabilityObjectSchema/VendorNamespaceInfo.rst``
        """

        vendorInfo: pbm.capability.provider.CapabilityObjectSchema.VendorInfo = _rt.UNSET
        """``pbm.capability.provider.CapabilityObjectSchema.VendorInfo``, required. Since pbm API
        1.0.
        """
        namespaceInfo: pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo = _rt.UNSET
        """``pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo``, required. Since pbm API
        1.0.
        """

    @_rt.data(
        "pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo",
        wire_name="PbmCapabilityVendorResourceTypeInfo",
        since="pbm.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("resourceType", "string", since="pbm.version.version1", rank=1),
            _rt.Property(
                "vendorNamespaceInfo",
                "pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo",
                array=True,
                since="pbm.version.version1",
                rank=1,
            ),
        ),
    )
    class VendorResourceTypeInfo(vmodl.DynamicData):
        """The data object ``pbm.capability.provider.CapabilityObjectSchema.VendorResourceTypeInfo``, on the wire ``PbmCapabilityVendorResourceTypeInfo``.

        Fields:
            - ``resourceType``: ``string``, required.
            - ``vendorNamespaceInfo``: List of
              ``pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo``, required.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/capability/provider/CapabilityObjectSchema/VendorResourceTypeInfo.rst``
        """

        resourceType: str = ""
        """``string``, required. Since pbm API 1.0."""
        vendorNamespaceInfo: _rt.Field[
            list[pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo],
            Iterable[pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo],
        ] = _rt.EMPTY
        """List of ``pbm.capability.provider.CapabilityObjectSchema.VendorNamespaceInfo``, required.
        Since pbm API 1.0.
        """

    vendorInfo: pbm.capability.provider.CapabilityObjectSchema.VendorInfo = _rt.UNSET
    """``pbm.capability.provider.CapabilityObjectSchema.VendorInfo``, required. Since pbm API
    1.0.
    """
    namespaceInfo: pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo = _rt.UNSET
    """``pbm.capability.provider.CapabilityObjectSchema.NamespaceInfo``, required. Since pbm API
    1.0.
    """
    lineOfService: pbm.capability.provider.LineOfServiceInfo | None = None
    """``pbm.capability.provider.LineOfServiceInfo``, optional. Since pbm API 6.5."""
    capabilityMetadataPerCategory: _rt.Field[
        list[pbm.capability.provider.CapabilityObjectMetadataPerCategory],
        Iterable[pbm.capability.provider.CapabilityObjectMetadataPerCategory],
    ] = _rt.EMPTY
    """List of ``pbm.capability.provider.CapabilityObjectMetadataPerCategory``, required. Since pbm
    API 1.0.
    """
    capabilityCategory: str | None = None
    """``string``, optional. Since pbm API 9.0.0.0."""
