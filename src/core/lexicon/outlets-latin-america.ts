/** Outlets of Latin America and the Caribbean; see outlets.ts for the form of a row. */
export const LATIN_AMERICAN_OUTLETS = `
El Universal||eluniversal.com.mx
~Reforma||reforma.com
La Jornada||jornada.com.mx
Folha de S.Paulo|Folha de S. Paulo, Folha|folha.uol.com.br
O Globo||oglobo.globo.com
O Estado de S. Paulo|Estadao, Estadão|estadao.com.br
Clarín||clarin.com
La Nación||lanacion.com.ar
El Tiempo||eltiempo.com
El Espectador||elespectador.com
El Comercio||elcomercio.pe
Radioprogramas|Radioprogramas del Perú, RPP Noticias|rpp.pe
El Mercurio||emol.com
El Nacional||el-nacional.com
~Granma||granma.cu
Telesur|TeleSUR, teleSUR|telesurtv.net
La Tercera||latercera.com
Página/12||pagina12.com.ar
Infobae||infobae.com
~Semana||semana.com
~Proceso||proceso.com.mx
Animal Político||animalpolitico.com
El Faro||elfaro.net
Agência Brasil|Agencia Brasil|agenciabrasil.ebc.com.br
MercoPress||en.mercopress.com
Jamaica Gleaner||jamaica-gleaner.com
`;
