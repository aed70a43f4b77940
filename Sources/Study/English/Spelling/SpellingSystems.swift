/// How English, German, French, Polish and scholarly books spell East European names.
///
/// In a key `s` stands for с з ш ж, `c` for ц and ч, `h` for г and х, `v` for в and ф, `i` for й и ы:
/// what one spelling keeps apart another does not.
enum SpellingSystems {
  static let all = [
    SpellingSystem([english, common]), SpellingSystem([german, common]),
    SpellingSystem([french, common], dropsFinalE: true), SpellingSystem([polish, common]),
    SpellingSystem([scholarly, common]),
  ]

  /// In every language; a doubled letter counts once by itself.
  private static let common = """
    b=b d=d k=k l=l m=m n=n p=p r=r t=t a=a e=e o=o u=u i=i y=i j=i
    v=v w=v f=v ff=v ph=v g=h gh=h h=h kh=h x=ks z=s s=s
    ts=c tz=c tc=c ck=k q=k qu=k
    iy=i ij=i yi=i ii=i ye=e ie=e je=e yo=e jo=e io=e yu=u ju=u iu=u ya=a ja=a ia=a ou=u oo=u
    """
  private static let english = """
    shch=s sch=s sh=s zh=s ch=c tch=c tsh=c dzh=ds ca=ka co=ko cu=ku c=k ce=ce ci=ci cy=ci cie=ce th=t
    """
  private static let german = """
    schtsch=s stsch=s tsch=c dsch=ds sch=s ch=h z=c tz=c ss=s ae=a oe=o ue=u ca=ka co=ko cr=kr
    """
  private static let french = """
    chtch=s tch=c ch=s j=s dj=ds gu=h gue=he ca=ka co=ko cr=kr
    """
  private static let polish = """
    szcz=s sz=s cz=c ck=ck rz=s dz=ds ch=h c=c ia=a ie=e io=o
    """
  private static let scholarly = """
    sc=s c=c ck=ck ch=h x=h
    """
}
