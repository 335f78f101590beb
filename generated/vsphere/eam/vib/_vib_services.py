# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.vib.VibServices``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.opaque("eam.vib.VibServices")
class VibServices(_rt.Opaque):
    """``eam.vib.VibServices``, of which this package knows no more than the name."""

    @_rt.data(
        "eam.vib.VibServices.SslTrust",
        wire_name="VibVibServicesSslTrust",
        since="eam.version.version8_2",
        rank=17,
    )
    class SslTrust(vmodl.DynamicData):
        """The data object ``eam.vib.VibServices.SslTrust``, on the wire ``VibVibServicesSslTrust``.

        Since:
            eam API 8.2 (``eam.version.version8_2``)

        Source:
            ``eam/vib/VibServices/SslTrust.rst``
        """

    @_rt.data(
        "eam.vib.VibServices.AnyCertificate",
        wire_name="VibVibServicesAnyCertificate",
        since="eam.version.version8_2",
        rank=17,
    )
    class AnyCertificate(SslTrust):
        """The data object ``eam.vib.VibServices.AnyCertificate``, on the wire ``VibVibServicesAnyCertificate``.

        Since:
            eam API 8.2 (``eam.version.version8_2``)

        Source:
            ``eam/vib/VibServices/AnyCertificate.rst``
        """

    @_rt.data(
        "eam.vib.VibServices.PinnedPemCertificate",
        wire_name="VibVibServicesPinnedPemCertificate",
        since="eam.version.version8_2",
        rank=17,
        properties=lambda: (
            _rt.Property("sslCertificate", "string", since="eam.version.version8_2", rank=17),
        ),
    )
    class PinnedPemCertificate(SslTrust):
        """The data object ``eam.vib.VibServices.PinnedPemCertificate``, on the wire ``VibVibServicesPinnedPemCertificate``.

        Fields:
            - ``sslCertificate``: ``string``, required.

        Since:
            eam API 8.2 (``eam.version.version8_2``)

        Source:
            ``eam/vib/VibServices/PinnedPemCertificate.rst``
        """

        sslCertificate: str = ""
        """``string``, required. Since eam API 8.2."""
